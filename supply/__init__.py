"""What the app is delivered with: the licences of what it runs on, and a look for known weaknesses."""
