"""The HTTP door: the same interviews for programs; addresses in api.py, what they ask in sessions.py."""
