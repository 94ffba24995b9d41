"""What is said of a strength, before its quote."""

from __future__ import annotations

EXCELLENT = {
    "structure": (
        "One story from start to finish, so nobody has to ask what happened next",
        "One occasion told in order, from what was the matter to how it ended",
        "Easy to follow, because it stays with one occasion and takes it step by step",
        "A listener could retell this, with its beginning, middle and end",
        "You take us through one real occasion in the order in which it happened",
    ),
    "structure/technical": (
        "Goes step by step, with a reason for each step",
        "You show the order you work in, and why that order",
        "Not only what you do but why, and what you give up for it",
        "A colleague could follow these steps and know the reasons",
        "Takes the problem apart in a sensible order",
    ),
    "structure/motivation": (
        "Gives its reasons one at a time, each standing on its own",
        "Your reasons follow from one another",
        "You lead from where you are to why this job, without a detour",
        "A clear line from what you have done to what you want",
        "The reasons come in an order that makes sense",
    ),
    "ownership": (
        "It is plain what you did yourself, and that you decided it",
        "You act in this answer; your part is not lost among the others",
        "Your own part stands out, step by step",
        "We see you deciding and doing",
        "Nobody has to guess which part was yours",
    ),
    "ownership/technical": (
        "You take a position here and say what you would stand by",
        "This is your own way of working, not one from a textbook",
        "One hears how you yourself go about it",
        "You decide here; you do not just list what is possible",
    ),
    "ownership/motivation": (
        "This is your own reason; nobody else could have given it",
        "You speak from your own experience",
        "Personal without being private",
        "What you want, in your own voice",
    ),
    "result": (
        "States an outcome that can be checked",
        "Says what changed, and how one can tell",
        "The ending is solid, and somebody else could confirm it",
        "You show what your work led to",
        "Closes with an effect rather than a feeling",
    ),
    "specificity": (
        "Facts that somebody could check",
        "Concrete down to the detail",
        "Particulars where others would use adjectives",
        "Precise where many answers stay vague",
        "This is the kind of detail that makes an answer believed",
    ),
    "relevance": (
        "Answers the question that was asked and ties it to the job",
        "Goes straight to what was asked",
        "You heard the question and answered that one",
        "Stays with the question and shows why it matters in this job",
        "Gives what was asked for, with an eye on the work ahead",
    ),
    "reflection": (
        "You took a lesson from it, and you work differently since",
        "The lesson did not stay a thought but changed what you do",
        "Shows what you do differently today",
        "You can say what it taught you and where that shows now",
        "Looks back, draws a conclusion, and acts on it",
    ),
    "communication": (
        "Direct, and the right length",
        "Clear sentences and no padding",
        "Says it plainly and then stops",
        "Easy to listen to",
        "Every sentence does some work",
    ),
}

GOOD = {
    "structure": (
        "Stays with one occasion, and mostly in order",
        "A real occasion with a clear line through it",
        "You take us to one occasion and most of the way through it",
        "The story holds together from the situation to what you did",
        "You chose one occasion and kept to it",
    ),
    "structure/technical": (
        "There are steps to follow here",
        "Shows the order in which you go about it",
        "You say how you would start and what comes next",
        "One can see how you think a problem through",
        "Method comes before opinion here",
    ),
    "structure/motivation": (
        "Reasons in a clear order",
        "Your reasons can be told apart",
        "There is a line from your work so far to this job",
        "Begins with a reason and builds on it",
    ),
    "ownership": (
        "Names what you did yourself",
        "Your own part can be seen",
        "You speak for yourself here, not only for the others",
        "Says what your own move was",
        "There are steps in here that were yours",
    ),
    "ownership/technical": (
        "You say how you would go about it yourself",
        "Your own way of working shows",
        "One hears somebody who has a way of doing this",
        "You commit to an answer",
    ),
    "ownership/motivation": (
        "You speak for yourself",
        "The reason is your own",
        "One hears what it means to you",
        "Your own experience is behind this",
    ),
    "result": (
        "Says what came of it",
        "Does not stop at the work but tells what followed",
        "There is an ending, and it follows from what was done",
        "Names an outcome",
        "Tells how it turned out",
    ),
    "specificity": (
        "Gives details that can be checked",
        "Gets concrete",
        "You name the thing itself rather than talk around it",
        "A detail that makes the answer easy to believe",
        "Facts stand where a slogan could have stood",
    ),
    "relevance": (
        "Answers what was asked",
        "Keeps to the question",
        "Speaks to the question rather than around it",
        "Takes up the question and stays with it",
        "On the point",
    ),
    "reflection": (
        "Names what you took from it",
        "You say what you learned",
        "There is a lesson in it, and it is yours",
        "Does not end with the event but with what it taught you",
        "You look back and draw a conclusion",
    ),
    "communication": (
        "Clear and easy to follow",
        "Plain words, little padding",
        "Comes to the point",
        "Reads easily",
        "You say it as you would to a colleague",
    ),
}

RELATIVE = {
    "structure": (
        "this starts from something that happened",
        "the beginning of a story is here",
        "there is an occasion in it that a full answer could grow from",
        "it has a situation to build on",
    ),
    "structure/technical": (
        "the first step is there",
        "there is a beginning of a method in it",
        "it shows where you would start",
        "it names a step that others can follow",
    ),
    "structure/motivation": (
        "there is a reason here to build on",
        "a first reason can be made out",
        "it begins to say why",
        "one reason stands out from the rest",
    ),
    "ownership": (
        "you can be seen in this one",
        "it names something that you did",
        "part of this is clearly yours",
        "it gives a glimpse of your own part",
    ),
    "ownership/technical": (
        "here you say what you would do yourself",
        "it begins to show your own way of working",
        "this much is your own view",
    ),
    "ownership/motivation": (
        "this much is your own reason",
        "here you speak for yourself",
        "one hears you in this sentence",
    ),
    "result": (
        "it does say how things ended",
        "an outcome is in sight",
        "the ending is there, if only in outline",
        "it looks beyond the work to what came of it",
    ),
    "specificity": (
        "there is a detail here to hold on to",
        "it names something definite",
        "here the answer gets concrete for a moment",
        "this much is a fact and not a phrase",
    ),
    "relevance": (
        "this one keeps near the question",
        "it does take up the question",
        "it touches on what was asked",
        "the question is in view here",
    ),
    "reflection": (
        "a lesson is in reach here",
        "it looks back for a moment",
        "it begins to say what you took from it",
        "there is a thought here about what to do better",
    ),
    "communication": (
        "it can be followed without effort",
        "the wording is plain",
        "it is said simply",
        "one understands it at first reading",
    ),
}

FROM_CV = (
    "Your CV backs up what the advert asks for ({term})",
    "The advert asks for {term}, and your CV can prove it",
    "Something to bring into your answers, since your CV shows {term} and the advert names it",
    "For {term}, which the advert asks for, your CV has a line you can stand on",
)
FROM_CV_STEPS = (
    "Tell the story behind this line, with your own part in it.",
    "Prepare two minutes on it, with what you did and how it ended.",
    "Look for the question in which you can bring it up.",
    "Turn the line into an example that you can tell without notes.",
)

NOTHING_ASSESSED = "No strength could be assessed, because the answers did not hold enough to go on"
NOTHING_ASSESSED_STEP = "That says nothing about you, only that there was too little to read."
NOTHING_YET = "No strength can be shown with a sentence of these answers yet"
NOTHING_FURTHER = "More cannot be named without inventing it"
NOTHING_YET_STEP = "One real occasion, told with your own part and its ending, is enough to change that."
WHERE_STRENGTHS_SHOW = (
    (
        "Strengths show in what you did yourself, what came of it, and a detail that could be checked",
        "Two sentences on each are plenty.",
    ),
    (
        "What is not said cannot be counted",
        "An interviewer will give you time to think; take it, and begin with the nearest thing you did.",
    ),
)
