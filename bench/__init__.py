"""Measures what an interview costs, against a stand-in on this machine."""
