"""Takes an interview out of the house: PDF and Markdown for people, JSON for programs."""

from interview.export.archive import everything_zip
from interview.export.markdown import interview_markdown
from interview.export.pdf import feedback_pdf
from interview.export.records import interview_record, interviews_json, public_record, utc_text
from interview.export.sheets import history_csv, roster_csv

__all__ = [
    "everything_zip",
    "feedback_pdf",
    "history_csv",
    "interview_markdown",
    "interview_record",
    "interviews_json",
    "public_record",
    "roster_csv",
    "utc_text",
]
