"""What to do with a strength, after its quote."""

from __future__ import annotations

KEEP = {
    "structure": (
        "Use the same shape in your shorter answers.",
        "Rehearse it aloud once, so that the order survives your nerves.",
        "It can serve for other questions too; decide now for which.",
        "Keep that order, also when you are asked to cut it to a minute.",
    ),
    "structure/technical": (
        "Say the reason for each step aloud; that is what gets remembered.",
        "Have one case ready in which you would go another way.",
        "Keep this order when you are asked something you have not done before.",
        "Expect to be asked which of these steps you would skip in a hurry.",
    ),
    "structure/motivation": (
        "Keep the strongest reason for the end.",
        "Say it in the same order in the interview.",
        "Learn the order, not the sentences.",
    ),
    "ownership": (
        "Keep saying “I” for what was yours; it informs, it does not boast.",
        "Be ready for “why did you do it that way?”.",
        "Bring the same “I” into the answers where the team does the work.",
        "Half a sentence on what you decided against would round it off.",
    ),
    "ownership/technical": (
        "Be ready to say when you would do it otherwise.",
        "Have one occasion ready on which you did exactly this.",
        "Keep that firmness when they push back; it is often only a test.",
    ),
    "ownership/motivation": (
        "Stay this personal; it cannot be copied from a website.",
        "Keep it in your own words, as here.",
        "Be ready to name the moment when you noticed this.",
    ),
    "result": (
        "When time is short, put this in your first sentence.",
        "“How do you know?” is the likely next question; have the answer ready.",
        "Say it slowly: this is the line that an interviewer writes down.",
        "Check whether your CV says it too.",
    ),
    "specificity": (
        "Two or three such details are enough for one answer.",
        "Look the details up once more, so that you can stand by them.",
        "Bring details of this kind into your other answers.",
        "Keep such facts ready for the question that follows.",
    ),
    "relevance": (
        "Let the first sentence of every answer pick up the question like this.",
        "When a question surprises you, take a breath and aim for this again.",
        "Keep half a sentence on why it matters for this job.",
        "Should a question be unclear, ask back first; then do just this.",
    ),
    "reflection": (
        "Have ready the occasion on which the lesson helped you.",
        "One such sentence at the end of your other stories would lift them too.",
        "It also answers “what would you do differently?”.",
        "Say it as calmly as you wrote it; nobody expects a flawless past.",
    ),
    "communication": (
        "Keep to that length; who wants more will ask.",
        "Speak it the way you wrote it.",
        "After the last sentence, let the silence be.",
        "Take it as the model for your longer answers.",
    ),
}

GROW = {
    "structure": (
        "Say how it ended, and it is a full story.",
        "Give it three parts: what was the matter, what you did, how it came out.",
        "Stay with this one occasion to the end.",
        "Add the next thing that you did, and the next.",
    ),
    "structure/technical": (
        "Add the step after it, and the reason for it.",
        "Number the steps in your head and say them in that order.",
        "Say why this comes first.",
    ),
    "structure/motivation": (
        "Add what in your own work led you to it.",
        "Add a second reason that concerns this place.",
        "Give an example for it.",
    ),
    "ownership": (
        "Add what you decided, and it becomes a strength.",
        "Go on from here in the same “I”.",
        "Say what would not have happened without you.",
        "Tell what you did right after that.",
    ),
    "ownership/technical": (
        "Add the last time you did it, and it becomes a strength.",
        "Say why you would do it so.",
        "Go on with what you would do next.",
    ),
    "ownership/motivation": (
        "Tell where it comes from, and it becomes a strength.",
        "Add something you have already done for it.",
        "Say why here rather than elsewhere.",
    ),
    "result": (
        "Say how large the change was or who noticed it, and it becomes a strength.",
        "Add how you know.",
        "Put before and after side by side.",
        "Name one person for whom it made a difference.",
    ),
    "specificity": (
        "One more fact of this kind, and it becomes a strength.",
        "Add when it was and who was there.",
        "Put a number next to it, even a rough one.",
        "Build the rest of the answer around it.",
    ),
    "relevance": (
        "Say in half a sentence why it matters for this job.",
        "Begin with the part that answers the question.",
        "Close by returning to what was asked.",
    ),
    "reflection": (
        "Say what you do differently since, and it becomes a strength.",
        "Add the next occasion and what was different then.",
        "Make it about your own part.",
    ),
    "communication": (
        "With one concrete occasion added, it would carry more.",
        "Keep the plain words, and add a fact.",
        "Use the room that is left for what you did.",
    ),
}
