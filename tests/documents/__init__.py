"""Makers of the files that the tests of document reading need. All people in them are placeholders."""
