"""Why a file cannot be read. Each sentence says what to do.

DocumentRefused
├── WrongType       not PDF, Word or plain text; says what it seems to be
├── TooLarge        more bytes than a file may have
├── TooManyPages    more pages than a file may have
├── TooMuchInside   small outside, huge once unpacked
├── TooSlow         reading it takes longer than reading any document should
├── BreaksReader    the process that read it broke down over it
├── Encrypted       it opens with a password only
├── Damaged         it breaks off or breaks its format's rules
├── Scanned         pages made of pictures, without text
├── UnknownLetters  a PDF whose fonts do not say which letters they draw
├── Empty           no text at all
└── TooShort        too little text to work with
"""

from interview.documents.document import CV_FILE_BYTES, CV_FILE_PAGES
from interview.errors import DocumentRefused
from interview.figures import Written, in_english
from interview.rules import CV


class WrongType(DocumentRefused):
    def __init__(self, seems: str, name: str = "") -> None:
        super().__init__(seems, name)

    def __str__(self) -> str:
        seems, name = self.args
        file = f"“{name}”" if name else "This file"
        what = f"{file} seems to be {seems}." if seems else f"{file} is of a kind that we cannot read."
        return f"{what} Please save it as PDF, Word (.docx) or plain text (.txt), or paste the text."


class TooLarge(DocumentRefused):
    def __init__(self, size: int) -> None:
        super().__init__(size)

    def __str__(self) -> str:
        return self.told(in_english)

    def told(self, written: Written) -> str:
        size, most = self.args[0] / 1024**2, CV_FILE_BYTES // 1024**2
        return (
            f"This file has {written(size, 1)} MB; at most {most} MB fit. "
            "Please make its pictures smaller, or paste the text."
        )


class TooManyPages(DocumentRefused):
    def __init__(self, pages: int) -> None:
        super().__init__(pages)

    def __str__(self) -> str:
        return self.told(in_english)

    def told(self, written: Written) -> str:
        return (
            f"This document has {written(self.args[0], 0)} pages; at most {CV_FILE_PAGES} fit. "
            "Please keep the pages that matter, and add it again."
        )


class TooMuchInside(DocumentRefused):
    def __str__(self) -> str:
        return (
            "This file unpacks to far more than a document of its size should hold. "
            "Please save it anew from the program that made it, or paste the text."
        )


class TooSlow(DocumentRefused):
    def __str__(self) -> str:
        return (
            "This file takes far longer to read than a document should. "
            "Please save it anew from the program that made it, or paste the text."
        )


class BreaksReader(DocumentRefused):
    def __str__(self) -> str:
        return (
            "Something in this file cannot be read safely. "
            "Please save it anew from the program that made it, or paste the text."
        )


class Encrypted(DocumentRefused):
    def __str__(self) -> str:
        return "This file is locked with a password. Please save a copy without one, and add that."


class Damaged(DocumentRefused):
    def __str__(self) -> str:
        return "This file is damaged or incomplete. Please save or download it once more, or paste the text."


class Scanned(DocumentRefused):
    def __str__(self) -> str:
        return (
            "The pages of this PDF are pictures without readable text. "
            "Please export it from the program in which it was written, scan it with text recognition, "
            "or paste the text."
        )


class UnknownLetters(DocumentRefused):
    def __str__(self) -> str:
        return (
            "The fonts of this PDF do not say which letters they draw, so its text cannot be read. "
            "Please save the original as Word (.docx) or plain text (.txt), or paste the text."
        )


class Empty(DocumentRefused):
    def __str__(self) -> str:
        return "There is no text in this file. Please check that it is the right one."


class TooShort(DocumentRefused):
    def __init__(self, characters: int) -> None:
        super().__init__(characters)

    def __str__(self) -> str:
        return (
            f"This file has only {self.args[0]} characters of text; at least {CV.least} are needed. "
            "Please add more to it, or choose another file."
        )
