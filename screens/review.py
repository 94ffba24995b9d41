"""Review: an interview as its coach reads it: own scores first, then the interview's beside them."""

from web import handing_over
from web.coaching import ending, neighbours, revealed, reviewing

shared = reviewing.in_address()
if shared is None:
    neighbours.choose_first("Review", "Choose a candidate first.")

around = neighbours.around(shared)
reviewing.head(shared, around)
if shared.review.is_revealed:
    revealed.score(shared)
reviewing.papers(shared)
for turn in shared.interview.turns:
    reviewing.answer(shared, turn)
reviewing.overall(shared)
if not shared.review.is_revealed:
    ending.offer_reveal(shared)
ending.show(shared, around, by_file=handing_over.came_by_file(shared.interview))
handing_over.send_back(shared)
