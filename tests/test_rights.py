"""Who sees what: every page and every route, for its owner, coaches, members and strangers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from interview import wiring
from interview.coaching.coach import Coaching
from interview.practice import Practice
from interview.rules import Interview
from interview.settings import Settings
from tests.live import ROOT, Server
from tests.makers import ADVERT, ANA, CV, a_coaching
from tests.streamlit_client import visit
from web.coaching.invitations import Invitations
from web.door.api import METHODS, Api
from web.parts import as_typed
from web.visitors.identity import COOKIE, Visitors

SECRET = "a secret of more than sixteen characters"
VISITORS = Visitors(SECRET)
SECRET_WORD = "Zetanine"  # in Ana's answers, and in nobody else's
JOB = "Senior Nurse Zeta"
COACH, EX_COACH, OTHER_COACH = "coach", "ex-coach", "coach of another group"
MEMBER, EX_MEMBER, STRANGER, DEAD_LINK = "another member", "ex-member", "stranger", "visitor with a dead link"
EVERYBODY = (ANA, COACH, EX_COACH, OTHER_COACH, MEMBER, EX_MEMBER, STRANGER, DEAD_LINK)
OWN = {"practise", "feedback"}
COACHED = {"review", "compare"}


@dataclass(frozen=True)
class Place:
    """Ana's finished interview, the group that sees it, and everybody around."""

    url: str
    interview: Interview
    query: str  # names all of it in an address
    live: str
    dead: str
    practice: Practice
    coaching: Coaching


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    data = tmp_path_factory.mktemp("rights") / "data"
    environ = {"DATA_DIR": str(data), "SECRET_KEY": SECRET}
    settings = Settings.from_env(environ)
    practice, coaching = wiring.build_practice(settings), a_coaching(wiring.database(settings))
    interview = finished(practice, ANA)
    finished(practice, MEMBER)
    group = coaching.make_group(COACH, name="Evening class", coach_name="Ms Carr")
    dead = Invitations(SECRET).link(group.invitation, beside="/").partition("=")[2]
    for name in (ANA, MEMBER, EX_MEMBER):
        coaching.join(name, group.invitation, name=f"Zeta {name}")
    coaching.leave(EX_MEMBER, group.id)
    live = coaching.renew_invitation(COACH, group.id).invitation
    for coach, member in ((EX_COACH, ANA), (OTHER_COACH, STRANGER)):
        other = coaching.make_group(coach, name="Another class", coach_name="Mr Lund")
        coaching.join(member, other.invitation, name="Somebody")
        if coach == EX_COACH:
            coaching.leave(member, other.id)
    keys = ",".join(str(member.id) for member in coaching.members(COACH, group.id))
    with Server(data, environ=environ) as server:
        yield Place(
            url=server.url,
            interview=interview,
            query=f"interview={interview.id}&group={group.id}&candidates={keys}",
            live=Invitations(SECRET).link(live, beside="/").partition("=")[2],
            dead=dead,
            practice=practice,
            coaching=coaching,
        )


def finished(practice: Practice, person_id: str) -> Interview:
    interview = practice.prepare(person_id, job_title=JOB, company_name="City Hospital", cv=CV, advert=ADVERT)
    word = SECRET_WORD if person_id == ANA else "Omegaten"
    for number in range(1, 9):
        practice.ask(person_id, interview.id, patience=10)
        practice.answer(
            person_id, interview.id, number, f"I led handover {number} of ward {word}, and nobody waited."
        )
    return practice.complete(person_id, interview.id, patience=30)


def seen(place: Place, who: str, page: str) -> str:
    invitation = place.dead if who == DEAD_LINK else place.live
    query = f"{place.query}&invitation={invitation}"
    return visit(place.url, page, query=query, cookie=f"{COOKIE}={VISITORS.token(who)}").text


def pages() -> list[str]:
    """Every page there is; the first one has no name in its address."""
    stems = sorted(path.stem for path in (ROOT / "screens").glob("*.py"))
    return ["" if stem == "prepare" else stem for stem in stems if stem != "main"]


@pytest.mark.live
@pytest.mark.parametrize("who", EVERYBODY)
def test_an_interview_is_shown_to_its_owner_and_the_coach_and_nobody_else(place: Place, who: str) -> None:
    wanted = {ANA: OWN, COACH: COACHED}.get(who, set())
    found = {page for page in pages() if SECRET_WORD in seen(place, who, page)}
    assert found == wanted


@pytest.mark.live
@pytest.mark.parametrize("who", [who for who in EVERYBODY if who not in (ANA, COACH, MEMBER)])
def test_nobody_else_reads_a_members_name_or_job_on_any_page(place: Place, who: str) -> None:
    for page in pages():
        text = seen(place, who, page)
        assert "Zeta ana" not in text, page
        assert JOB not in text, page


@pytest.mark.live
def test_only_who_has_the_living_link_reads_the_groups_name(place: Place) -> None:
    assert "Evening class" in seen(place, STRANGER, "join")
    assert "Evening class" not in seen(place, DEAD_LINK, "join")
    for forged in ("", "x", place.live[:-1], place.live.partition(".")[0], f"{place.live}x"):
        text = visit(place.url, "join", query=f"invitation={forged}").text
        assert "Evening class" not in text
        assert "no longer works" in text


@pytest.mark.live
def test_before_the_reveal_nothing_of_the_rating_is_sent_to_the_coachs_browser(place: Place) -> None:
    feedback = place.interview.feedback
    points = (*feedback.assessment.strengths, *feedback.assessment.weaknesses)
    told = [f"{feedback.interview_score} of 10", *(as_typed(point.text) for point in points)]
    for page in ("candidates", "review", "compare"):
        text = seen(place, COACH, page)
        assert [each for each in told if each in text] == [], page
    place.coaching.reveal(COACH, place.interview.id)
    text = seen(place, COACH, "review")
    assert [each for each in told if each not in text] == []


@pytest.mark.parametrize("who", [who for who in EVERYBODY if who != ANA])
def test_the_http_door_is_open_to_the_owner_alone(place: Place, who: str) -> None:
    routes = Api(lambda: place.practice, lambda: VISITORS, patience=lambda: 20).routes()
    client = TestClient(Starlette(routes=routes), follow_redirects=False)
    client.cookies.set(COOKIE, VISITORS.token(who))
    own = [route.path for route in routes if "{session_id:int}" in route.path]
    assert len(own) >= 7
    for path in own:
        address = re.sub(r"\{.*\}", str(place.interview.id), path)
        replies = {client.request(method, address).status_code for method in METHODS}
        assert replies <= {403, 405}, path
    assert place.practice.open(ANA, place.interview.id) == place.interview
