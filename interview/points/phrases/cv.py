"""What is said about the CV. `{term}` stands for what the advert asks for, `{number}` for an answer."""

from __future__ import annotations

import re

SHOWN = (
    "Let your CV say {term} too, since the advert asks for it and you could tell of it",
    "The advert asks for {term}; you showed it in an answer, and your CV does not mention it",
    "The CV leaves out {term}, although the advert wants it and you have told of it",
    "{term} is in the advert and in your answer, but not in your CV",
)
SHOWN_STEPS = (
    "Write it as one line under the job where it happened: what you did, with what, and what came of it.",
    "A line made of this very example will do; keep to what you told here.",
    "Put this example under that job, cut to a dozen words.",
    "Take the fact from this answer, and begin the line with the verb.",
)
UNPROVEN = (
    "The advert asks for {term}; your CV says so without an example",
    "For {term}, asked for in the advert, the CV gives the word but no proof",
    "The advert wants {term}, and the CV does no more than mention that",
    "Your CV lists {term}, as the advert asks, but shows no work done with that",
)
USED = (
    "This is the CV's only line on {term}, which the advert asks for, and it does not say what came of it",
    "The advert asks for {term}; here it is, still without a result",
    "A line that matters, because the advert asks for {term}; it ends too early",
    "For {term}, wanted in the advert, one would like to see what it led to",
)
USED_STEPS = (
    "Finish it: how often, for whom, or what changed because of it.",
    "Add what it was for and what was better afterwards.",
    "Say how large it was, and end with what it led to.",
    "Put one number or one name into it.",
)
UNPROVEN_STEPS = (
    "Add under one job where you used it, for what, and how it turned out.",
    "Say in one line what you made or solved with it; if there is a number, add it.",
    "Name one piece of work in which it mattered, and for whom.",
    "Move it out of the list and into a line about something you did.",
)
PROVEN_IN_ANSWER = (
    "Your answer {number} holds the proof: carry that example over in one line.",
    "The example is there already, in answer {number}; give it a line in the CV.",
    "Shorten what you told in answer {number} to one line, and put it under that job.",
)
VAGUE = (
    (
        re.compile(r"responsible for|duties|verantwortlich|day.to.day|in charge of", re.IGNORECASE),
        (
            (
                "This line says what your duty was, not what you did with it",
                "Begin it with a verb, and end it with what became better, faster or safer.",
            ),
            (
                "A duty that anybody in the post would have had",
                "Add how large it was – people, money, hours – and one thing that you changed.",
            ),
        ),
    ),
    (
        re.compile(r"helped|assisted|involved|supported|worked (?:on|with)", re.IGNORECASE),
        (
            (
                "One cannot tell from this line what your own part was",
                "Name your share of it, and what came out in the end.",
            ),
            (
                "This line makes you smaller than you probably were",
                "Say which piece you did alone, and for how many people or cases.",
            ),
        ),
    ),
    (
        re.compile(r"various|etc\b|many|different|verschiedene|several|general", re.IGNORECASE),
        (
            (
                "This line keeps the reader guessing what was meant",
                "Name the two that matter most for this job, and drop the rest.",
            ),
            (
                "Too wide to remember",
                "Choose the one example that fits the advert, and say how it ended.",
            ),
        ),
    ),
    (
        re.compile(r"office", re.IGNORECASE),
        (
            (
                "Nearly every CV says this",
                "Say what you made with it – a rota, a budget, a report – and who used it.",
            ),
        ),
    ),
)
VAGUE_ELSE = (
    (
        "These words could stand in any CV",
        "Replace them by one occasion that shows it: what you did, for whom, and what came of it.",
    ),
    (
        "A quality that is claimed, not shown",
        "Give the line to something that happened, so that readers reach this conclusion themselves.",
    ),
    (
        "The reader has to take your word for this",
        "Put one fact in its place: a number, a name, or something you finished.",
    ),
)
ONLY_IF_TRUE = "Add it only if it is true; otherwise prepare an honest answer"
MISSING = (
    "The advert names {term}; your CV and your answers do not",
    "{term} stands in the advert, but neither in your CV nor in your answers by that name",
    "Expect a question about {term}, which the advert names and you have not named yet",
    "Nothing on {term} so far, neither in your CV nor in your answers, though the advert has it",
)
SPOKEN_OF = (
    "The advert asks for {term}; you spoke of it, but not as something you have done",
    "You named {term}, which the advert asks for, without having done it yet",
    "{term} came up in an answer as something you have still to do, and the advert asks for it",
)
MISSING_ENDS = (
    ": what comes nearest in your work, and how you would learn the rest.",
    ", with one example of how you picked up something similar.",
    " and say how soon you could have it.",
    " about where you stand with it today.",
)
STRONGEST = (
    "The strongest line of your CV",
    "Put it where it is seen first: at the top of its job, or into the opening lines.",
)
UNFINISHED = (
    (
        "This line tells the work but not what came of it",
        "Add the result: how many, how much faster, or who was better off.",
    ),
    (
        "A good beginning that stops too early",
        "Say how large it was, or what was different afterwards.",
    ),
    (
        "The reader will ask “and then?” here",
        "Finish the line with what it led to; an honest estimate is fine.",
    ),
)
TITLE = (
    "The top of your CV does not say yet which job it is for",
    "Open with two lines that name this kind of job and the two things in your CV that fit it best.",
)
ANY_CV = (
    (
        "Give each job two or three lines of what you did there",
        "Begin each with a verb, and put the one that fits this advert first.",
    ),
    (
        "Use the advert's own words where they are true of you",
        "Whoever sorts the applications looks for exactly those.",
    ),
    (
        "Read the CV aloud to somebody who does not know your work",
        "Wherever they ask “what does that mean?”, add a fact.",
    ),
)
