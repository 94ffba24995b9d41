"""Who is asking: a visitor by cookie or address, or the account that is signed in."""
