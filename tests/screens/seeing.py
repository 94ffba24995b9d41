"""Opens pages without a browser, as one visitor or another, and says what they show."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from streamlit.testing.v1 import AppTest

from interview import wiring
from interview.database import open_database
from interview.leases import Leases
from interview.practice import Practice
from interview.rules import Interview
from tests.makers import ADVERT, ANA, CV
from web import server
from web.visitors.identity import KEY

MAIN = Path(__file__).resolve().parent.parent.parent / "screens" / "main.py"
ODD = "   </script> $x$ _*# :smile: -> <b>\n\n\n    four\n===\nend"


def forget() -> None:
    for built in (
        wiring.settings,
        wiring.practice,
        wiring.coaching,
        wiring.database,
        server.visitors,
        server.invitations,
    ):
        built.cache_clear()


def opened(page: str = "prepare", *, by: str = ANA, **address: object) -> AppTest:
    """A page as `by` sees it, recognised by the key in the address."""
    app = AppTest.from_file(str(MAIN), default_timeout=30)
    app.query_params[KEY] = server.visitors().token(by)
    for name, value in address.items():
        app.query_params[name] = str(value)
    if page == "prepare":
        return app.run()
    app.switch_page(f"{page}.py")
    return app.run()


def practice() -> Practice:
    return wiring.practice()


def begun(*, answered: int = 0, **values: str) -> Interview:
    """ANA's interview with so many answers and the next question open."""
    fields = {"job_title": "Senior Nurse", "company_name": "City Hospital", "cv": CV, "advert": ADVERT}
    interview = practice().prepare(ANA, **{**fields, **values})
    for number in range(1, answered + 1):
        practice().ask(ANA, interview.id, patience=10)
        practice().answer(ANA, interview.id, number, f"I led {number} handovers, and nobody waited.")
    return practice().ask(ANA, interview.id, patience=10)


def rated(**values: str) -> Interview:
    interview = begun(answered=8, **values)
    return practice().complete(ANA, interview.id, patience=30)


def leases(place: Path) -> Leases:
    return Leases(open_database(f"sqlite:///{place / 'dry-run.db'}"))


def somebody_is_at(place: Path, interview: Interview, purpose: str, **noted: str) -> None:
    """Another process makes this right now."""
    now = datetime.now(UTC)
    held = leases(place)
    held.claim(interview.id, purpose, holder="another", now=now, until=now + timedelta(seconds=15))
    held.note(interview.id, purpose, holder="another", **noted)


def shown(app: AppTest) -> str:
    kinds = (app.title, app.header, app.subheader, app.markdown, app.text, app.caption, app.code)
    notices = (app.info, app.warning, app.error, app.success)
    return "\n".join(str(part.value) for kind in (*kinds, *notices) for part in kind)


def press(app: AppTest, label: str) -> AppTest:
    return next(button for button in app.button if button.label == label).click().run()


def named(app: AppTest) -> str:
    """The interview in the address; a list where AppTest has not set it itself."""
    value = app.query_params["interview"]
    return value if isinstance(value, str) else value[0]


def fill(app: AppTest, **texts: str) -> AppTest:
    for name, typed in texts.items():
        (app.text_input if name in ("job_title", "company_name") else app.text_area)(name).set_value(typed)
    return app.run()


def say(app: AppTest, answer: str) -> AppTest:
    return app.chat_input[0].set_value(answer).run()
