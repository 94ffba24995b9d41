"""The interviewer's wording for digging deeper."""

from __future__ import annotations

# By what the last answer left out; {quote} are the person's own words.
FOLLOW_UPS: dict[str, tuple[str, ...]] = {
    "steps": (
        "You said “{quote}”. Walk me through it step by step: what happened first, and what did you do next?",
        "“{quote}” is a beginning. Pick one real occasion and walk me through it step by step.",
        (
            "I would like to hear more about “{quote}”. What was the situation, what did you do, and "
            "how did it end?"
        ),
        (
            "You said “{quote}”. Take me there: where were you, what was going on, and what did you do, "
            "one step after the other?"
        ),
    ),
    "ownership": (
        "You said “{quote}”. What did you yourself do?",
        "Let us stay with “{quote}”. Which part of that was yours: what did you do, say or decide?",
        "You said “{quote}”. If I had watched only you that day, what would I have seen you do?",
        "“{quote}”, you said. What exactly was your own contribution, and what did others do?",
    ),
    "result": (
        "You said “{quote}”. What changed because of it, and how do you know?",
        "Let us stay with “{quote}”. How did it end, and how could you tell that it had worked?",
        "You said “{quote}”. What was different afterwards, and for whom?",
        "“{quote}”, you said. What came of it in the end, and who noticed?",
    ),
    "specificity": (
        (
            "You said “{quote}”. Give me one occasion: when was it, who was there, and how many or how "
            "much was it about?"
        ),
        "Let us make “{quote}” concrete. When was that, who was involved, and what were the numbers?",
        "You said “{quote}”. Take a single case: when, who, how many?",
        (
            "“{quote}”, you said. Which one time do you have in mind? Tell me when, with whom, and how "
            "much was at stake."
        ),
    ),
}
# After "I don't know", a single word, no words at all.
AFTER_NO_ANSWER = (
    (
        "That is all right. Think of the closest thing you have done, however small, and walk me "
        "through it step by step."
    ),
    "Let us stay with {topic}. Pick one real day, even an ordinary one, and walk me through it step by step.",
    "Take your time. What comes nearest to it in your work or life so far? Walk me through it step by step.",
    (
        "No matter how small: tell me about one time when {topic} came up. What happened, and what did "
        "you do, step by step?"
    ),
)
# Where the answer has no clause that could be quoted.
WITHOUT_QUOTE: dict[str, tuple[str, ...]] = {
    "steps": (
        "I would like to hear more on {topic}. When did it last come up, and what did you do first?",
        "Let us try {topic} once more. What was the situation, what did you do, and how did it end?",
        "Stay with {topic} for a moment. Pick one real day, and walk me through it step by step.",
    ),
    "ownership": (
        "Let us stay with {topic}. In all that you have just told me, what did you do yourself?",
        "I would like to see your own part in it. When it came to {topic}, what did you do, say or decide?",
        "Think of one day with {topic}. If I had watched only you, what would I have seen you do?",
    ),
    "result": (
        "Let us stay with {topic}. What came of what you did, and how could you tell?",
        "I would like to hear how it ended. What was different afterwards, and for whom?",
        "When you look at {topic} as it was before and after: what had changed, and how do you know?",
    ),
    "specificity": (
        "Let us make {topic} concrete. Take a single case: when was it, who was there, and how much?",
        "I would like one real occasion. When did {topic} last come up, who was involved, and how did it go?",
        "Give me one example on {topic} with its details: the day, the people, the numbers.",
    ),
}
WHAT_WAS_MISSING: dict[str, str] = {
    "steps": "Your last answer was short, and there may be more to tell.",
    "ownership": "Your last answer did not say what you yourself did.",
    "result": "Your last answer did not say what came of it.",
    "specificity": "Your last answer named no time, person or number.",
}
