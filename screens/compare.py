"""Compare: two to five candidates side by side on the same job."""

from web.coaching import comparing_candidates, neighbours

job = comparing_candidates.job_in_address()
if job is None:
    neighbours.choose_first(
        "Side by side", "Choose two to five candidates on the roster who have practised for the same job."
    )

columns = comparing_candidates.opened(job)
comparing_candidates.scores(columns)
comparing_candidates.levels(columns)
comparing_candidates.answers(columns)
