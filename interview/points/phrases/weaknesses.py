"""What is said of a weakness, before its quote."""

from __future__ import annotations

POOR = {
    "structure": (
        "No single occasion comes into view here",
        "This stays general where a real occasion was wanted",
        "We do not get to see one particular day",
        "This is a view of things rather than a story",
        "It is hard to tell what happened, and in what order",
    ),
    "structure/technical": (
        "What is done is named; the reasons are not",
        "We do not learn in what order you go about it",
        "The order you work in does not show",
        "The reasons behind the steps are missing",
        "One would like to hear why, not only what",
    ),
    "structure/motivation": (
        "This is a beginning; the reason behind it is still to come",
        "An interviewer would still want to ask why here",
        "One reason alone does not carry the answer yet",
        "The line from your work to this job could be drawn more clearly",
    ),
    "ownership": (
        "We do not learn what you did yourself",
        "Your own part stays out of sight",
        "Things happen here, but nobody can tell who did them",
        "An interviewer would have to ask what you did yourself",
        "You are hard to find in this answer",
    ),
    "ownership/motivation": (
        "There is little of you in this yet",
        "This does not say what it means to you",
        "The reason could be anybody's",
        "We hear about the job, not about you",
    ),
    "result": (
        "We never hear what changed",
        "The ending is missing",
        "The answer stops before the outcome",
        "What came of it stays open",
        "It is left to the listener to guess how this turned out",
    ),
    "result/technical": (
        "How one would know that it worked stays open",
        "There is no word on what came of it",
        "What it achieved is missing",
        "The answer ends before anybody could tell whether it worked",
    ),
    "result/motivation": (
        "What you would achieve in the job stays open",
        "There is no word on what came of your work so far",
        "The employer's side is missing",
        "It does not say yet what you have achieved that matters here",
    ),
    "specificity": (
        "There is nothing here that somebody could check",
        "This could be said by anybody about any job",
        "The listener gets no picture",
        "Big words, but no fact behind them",
        "There is no name, number or date to hold on to",
    ),
    "relevance": (
        "This answers another question than the one that was asked",
        "The question gets lost on the way",
        "It goes past what was asked",
        "An interviewer would have to ask again",
        "What was asked is hardly touched",
    ),
    "reflection": (
        "We do not hear what you took from it",
        "The story ends without a lesson",
        "It does not look back at your own part",
        "What you would do differently stays open",
        "The event is told, but not what it taught you",
    ),
    "reflection/technical": (
        "No word on what you would do differently the next time",
        "Where this could go wrong is not mentioned",
        "What the work taught you is missing",
        "There is no second thought about the approach",
    ),
    "reflection/motivation": (
        "There is no word on what you still want to learn",
        "What brought you to this wish stays open",
        "It does not say what your work so far has taught you",
    ),
    "communication": (
        "This is hard to follow",
        "The point gets buried",
        "Many words for what is being said",
        "One has to read this twice",
        "The main thing comes late",
    ),
}

FAIR = {
    "structure": (
        "A real occasion, but a step is missing on the way",
        "The story is there; its order or its end is hard to follow",
        "Between the situation and the ending we lose the thread",
        "A good occasion that is told only in part",
        "One would like to know what happened right after this",
    ),
    "structure/technical": (
        "The steps are there; the reasons for them are thin",
        "We see what you do, but not why in that order",
        "A sound start that leaves out what you weighed up",
        "The middle of the method is missing",
    ),
    "structure/motivation": (
        "Fair reasons; which one counts most does not come out",
        "The reasons stand side by side without a link",
        "The strongest reason does not stand out yet",
        "The step from this reason to this job is missing",
    ),
    "ownership": (
        "You are in it, but we do not see you decide",
        "Your part is mentioned rather than told",
        "One step of yours can be seen; the decisions cannot",
        "What you did is here; why you chose it is missing",
        "There was probably more of you in this than we hear",
    ),
    "ownership/motivation": (
        "It could be more personal",
        "A fair reason that needs more of your own story",
        "We hear what you want, but not yet where that comes from",
    ),
    "result": (
        "There is an outcome, but nobody could check it",
        "How it ended is said; how much it changed is not",
        "The ending is there, only too small",
        "You say how it turned out, not how you know",
        "The outcome deserves more than this",
    ),
    "result/technical": (
        "How one would see that it works could be plainer",
        "What it brings is only hinted at",
        "It stops short of saying how you would know",
        "The gain could be named",
    ),
    "result/motivation": (
        "What you would bring could be put more firmly",
        "A promise that needs something you have done behind it",
        "It hints at what you can achieve without showing it",
    ),
    "specificity": (
        "One fact, and then it gets general again",
        "Nearly concrete, but the details stop too early",
        "There is room for a second fact",
        "One can almost see it; a name or a number is missing",
        "Details would make this stick",
    ),
    "relevance": (
        "It touches the question without quite answering it",
        "Near the question, but the link to the job is missing",
        "The answer to what was asked comes only in passing",
        "Part of the question is left open",
        "One has to look for the part that answers the question",
    ),
    "reflection": (
        "A lesson is there; how it has changed your work could be plainer",
        "You look back, though only briefly",
        "The lesson deserves one more sentence",
        "What you took from it could be said more plainly",
        "We would like to hear more of what is different since",
    ),
    "communication": (
        "Clear, but longer or more careful than it needs to be",
        "The point is there, behind a few words too many",
        "It could come to the point sooner",
        "It could be said in fewer words",
        "A sentence like this could be half as long",
    ),
}

POLISH = {
    "structure": (
        "Already a good story; a sharper opening would help it",
        "Only polish – the order is fine, the start could come sooner",
        "Nothing is wrong here, and still one step could be clearer",
        "Well told, with a little room in the middle",
    ),
    "structure/technical": (
        "Only polish – the steps are clear, and could be announced at the start",
        "A good method; where it would fail is not said",
        "Sound as it is, with one step that could be plainer",
        "Clear steps that could be counted aloud",
    ),
    "structure/motivation": (
        "Good reasons, of which the strongest could come last",
        "Only polish – the reasons convince, and their order could help them",
        "Convincing as it is, and could end on what you would do first",
        "Nothing is missing here, and one reason could even go",
    ),
    "ownership": (
        "Only polish – your part is clear, your reasons could be clearer",
        "You act well here; what you decided against is not told",
        "Good as it is, and a word on your thinking would make it richer",
        "Your part is plain already; one more decision would complete it",
    ),
    "result": (
        "Only polish – the outcome is good and could come earlier",
        "A good ending that could be pinned down once more",
        "The outcome convinces; how you know it could be added",
        "Already solid; a comparison with before would make it memorable",
    ),
    "specificity": (
        "Only polish – it is concrete, and one more fact would fix it in memory",
        "Already precise; one detail more would do no harm",
        "Good detail; the scale of it could be plainer",
        "A convincing answer that could name one thing more",
    ),
    "relevance": (
        "Only polish – it answers the question, the link to this job could be said aloud",
        "On the point; the last sentence could return to the question",
        "A good answer whose link to the advert is left to the listener",
        "It fits the question well, and could show more of why it matters here",
    ),
    "reflection": (
        "Only polish – what you took from it deserves a sentence",
        "A good story that could look back a moment longer",
        "Good as it is; what changed afterwards would complete it",
        "The one thing that could be added is the lesson",
    ),
    "communication": (
        "Only polish – it is clear, and could be a little shorter",
        "Already easy to follow; one sentence could go",
        "Well said; a pause after the main point would help it",
        "Clear, with one spot that could be crisper",
    ),
}

UNANSWERED = {
    "declined": (
        "This question was left open",
        "You passed on this one",
        "There is no answer here yet",
        "Any honest attempt would have counted here",
        "This one stayed without an answer",
    ),
    "no_prose": (
        "There are no words of your own here to go by",
        "This could not be read as an answer",
        "Nothing here could be rated",
        "Your own words are missing",
        "There is nothing to work with here yet",
    ),
    "repeated": (
        "The same words had answered another question already",
        "This text appears in another answer as well",
        "One example cannot answer two questions word for word",
        "A repeat of another answer",
        "These words stand in another answer, too",
    ),
    "very_short": (
        "Too short to tell much about you",
        "It ends where your story could begin",
        "A few words are too little to go by",
        "There is more behind this than one line",
        "An answer this short leaves everything open",
    ),
}

MANY_UNANSWERED = {
    "declined": ("{count} questions stayed without an answer, this one among them",),
    "no_prose": ("{count} answers held no words of your own, this one among them",),
    "repeated": ("{count} answers repeat another one, this one among them",),
    "very_short": ("{count} answers are too short to tell much about you, this one among them",),
}
