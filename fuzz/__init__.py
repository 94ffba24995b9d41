"""Valid files, changed at random a thousand ways: each is read or refused, and nothing else happens."""
