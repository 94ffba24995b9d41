"""Whether an answer is readable English, another language, or no language at all."""

from __future__ import annotations

from collections.abc import Sequence

from interview.reading.words import Line, listed

_ENGLISH = listed(
    "the a an and or but of to in on at for with from by about into out up off over after before because"
    " so if then than that this these those it its is was were are be been being am i me my we us our you"
    " your he she they him her them his their who what when where which how why not no do did does don't"
    " didn't had has have would could should will can as just also still there here all one two three"
    " first last every each some any more most only back down again until while now never always went got"
    " made said told asked took put came left gave found kept called checked"
)
_FOREIGN = (
    listed(
        "der die das und ich nicht ein eine mit auf für zu haben wir sie war wurde dass den dem von aber"
        " auch een het en ik niet van voor met zijn werd dat maar jeg og det ikke som på til med har och"
        " jag är att av för inte med hade vi le la les un une des et je nous dans pour que qui avec sur"
        " mais était pas ce el los las y que en una por con para yo pero fue como se del al il lo gli e di"
        " che per sono con non ho era o os um uma eu não com mas foi em no na do da dos și am la cu pe nu"
        " care de i w na z nie się że do jest to był po ale a v se že na je jsem ako som и в на не что я"
        " ja jest ir un es ar ka ning oli ja on ei että kun minä hän mutta az egy és hogy nem volt ezt meg"
        " ve bir bu için ile çok da de ben oldu yang dan di ke dari saya untuk dengan tidak ini itu ang ng"
        " sa mga at ko na ako ay hindi ya wa kwa na katika ni za kuwa và của là có không được tôi cho"
    )
    - _ENGLISH
    - listed("i a at on do no in an am me so we to un es e o y")
)
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "poiuytrewq", "lkjhgfdsa", "mnbvcxz")
_MASHED = 0.2
_LEAST_WORDS = 8  # a shorter text tells no language
_LEAST_ENGLISH = (
    0.1  # terse English notes still hold a quarter of small words; a pile of keywords a thirtieth
)
_LEAST_FOREIGN = 0.12


def english_share(lines: Sequence[Line]) -> float:
    words = _plain_words(lines)
    return sum(word in _ENGLISH for word in words) / len(words) if words else 0.0


def is_other_language(lines: Sequence[Line]) -> bool:
    """True where the words are language, but not English: another script, or another tongue's small words."""
    words = _plain_words(lines)
    if not words:
        return False
    if sum(not word.isascii() and not _is_latin(word) for word in words) / len(words) > 0.5:
        return True
    if len(words) < _LEAST_WORDS:
        return False
    english = sum(word in _ENGLISH for word in words) / len(words)
    foreign = sum(word in _FOREIGN for word in words) / len(words)
    return english < foreign and foreign >= _LEAST_FOREIGN


def is_unreadable(lines: Sequence[Line]) -> bool:
    """True where hardly a word joins the others: keyboard noise, a pile of keywords, filler text."""
    words = _plain_words(lines)
    if not words:
        return True
    return (len(words) >= _LEAST_WORDS and english_share(lines) < _LEAST_ENGLISH) or _is_mashed(words)


def _is_mashed(words: Sequence[str]) -> bool:
    struck = sum(len(word) > 3 and any(word in row for row in _KEYS) for word in words)
    return sum(map(_is_noise, words)) / len(words) > 0.5 or struck > _MASHED * len(words)


def _is_noise(word: str) -> bool:
    vowels = sum(letter in "aeiouyäöüáéíóúàèìòùâêîôû" for letter in word)
    return len(word) > 3 and (vowels / len(word) < 0.2 or len(set(word)) <= 2)


def _is_latin(word: str) -> bool:
    return all(letter < "ɐ" for letter in word)


def _plain_words(lines: Sequence[Line]) -> list[str]:
    return [word.lower for line in lines for word in line.words if word.kind == "word"]
