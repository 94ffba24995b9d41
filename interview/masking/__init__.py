"""Replaces contact details by placeholders, before anything is sent to a model.

E-mail addresses, links and phone numbers are found wherever they stand. Postal addresses are found by their
street, their post code or their label: in the forms of a dozen countries, and not in all. Names stay.
"""

from interview.masking.details import Found, Masked, masked

__all__ = ["Found", "Masked", "masked"]
