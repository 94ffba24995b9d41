"""Practise the interview before it counts: the rules, the rating and the evidence."""
