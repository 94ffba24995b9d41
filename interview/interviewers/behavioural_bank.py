"""The interviewer's wording for each competency, for any occupation."""

from __future__ import annotations

# {people} are whom the advert speaks of: "your customers", "your patients", "the children in your care".
BEHAVIOURAL: dict[str, tuple[str, ...]] = {
    "teamwork": (
        "Tell me about a time when your team depended on you. What did you do?",
        "When did you last drop your own work to help a colleague? What was going on, and how did it end?",
        (
            "Think of a colleague whose way of working is very different from yours. How did you get "
            "something done together?"
        ),
        "Tell me about something you achieved only together with others. Which part of it was yours?",
        "When did working in a team go badly for you? What did you do about it?",
        (
            "Tell me about a time when two groups had to work together and you stood between them. What "
            "did you do?"
        ),
    ),
    "conflict": (
        "Tell me about a disagreement with somebody you had to go on working with. How did you handle it?",
        (
            "When did you last have to tell somebody something they did not want to hear? What did you "
            "say, and what happened?"
        ),
        "Think of somebody at work who was angry with you, rightly or not. What did you do?",
        "When did you hold out against a decision that you thought was wrong? How did it end?",
        "Tell me about two people who could not agree, and what you did about it.",
        "When did you change somebody's mind who had said no? How did you go about it?",
    ),
    "leadership": (
        "Tell me about a time when you had to lead people through something difficult. What did you do?",
        (
            "Think of somebody who got better at their work because of you. What did you do, and how "
            "could you tell?"
        ),
        (
            "When did you last hand over something important to somebody else? How did you make sure "
            "that it worked?"
        ),
        (
            "Tell me about a decision that was unpopular with your team. Why did you make it, and how "
            "did you bring them along?"
        ),
        "Somebody in a team was not pulling their weight. What did you do, and what came of it?",
        "When did people follow you although you were not in charge? What did you do to win them over?",
    ),
    "customer focus": (
        "Tell me about one of {people} who was hard to help. What did you do?",
        "When did you last change how you worked because of something that one of {people} said?",
        "Think of a time when you could not give {people} what they wanted. How did you handle it?",
        ("Tell me about a time when you noticed what {people} needed before anybody asked. What did you do?"),
        (
            "When did you have to choose between the rules and what was best for one of {people}? "
            "What did you do?"
        ),
        "Which of {people} do you still think about, and what did you do for them?",
    ),
    "planning": (
        "Tell me about a week in which everything was urgent. How did you decide what came first?",
        (
            "Think of something with many parts and a fixed date that was yours to organise. How did "
            "you plan it, and how did it turn out?"
        ),
        "When did a plan of yours fall apart? What did you do next?",
        (
            "When did you last have to do more with too little time, money or staff? What did you leave "
            "out, and why?"
        ),
        "Tell me about a deadline that was close to being missed. What did you do, and when?",
        (
            "How did you prepare the biggest thing you have had to organise so far? Start with the "
            "first thing you did."
        ),
    ),
    "pressure": (
        "Tell me about the most stressful day you have had at work. What did you do, hour by hour?",
        "When did something urgent come up in the middle of something important? How did you deal with both?",
        "Think of a time when everybody around you was getting nervous. What did you do?",
        (
            "When did you have to decide quickly without knowing enough? What did you base it on, and "
            "was it right?"
        ),
        (
            "Tell me about a time when you were close to your limit at work. How did you notice, and "
            "what did you do?"
        ),
        "Which emergency at work do you remember best, and what was your part in it?",
    ),
    "problem solving": (
        "Tell me about a problem that others had given up on. How did you get to the bottom of it?",
        "Think of a problem whose cause was not what everybody thought. How did you find out?",
        "When did you have to find a way without the right tools, people or information? What did you do?",
        "Which problem that you solved at work taught you most? Take me through how you went about it.",
        "When did you last notice that something was not right before it did any harm? What did you do?",
        "Tell me about a problem that kept coming back until you dealt with it. What did you do differently?",
    ),
    "communication": (
        (
            "When did you have to explain something difficult to somebody who knew little about it? How "
            "did you do it?"
        ),
        "Tell me about a misunderstanding at work and your part in clearing it up.",
        "Think of a message that was hard to give. How did you prepare it, and how was it taken?",
        "When did something you wrote or said change what others did? Tell me how you put it.",
        "Tell me about a time when listening closely made the difference. What had others missed?",
        "When did information get lost between people, and what did you do so that it did not happen again?",
    ),
    "quality": (
        "Tell me about a time when you found an error that others had missed. What did you do about it?",
        (
            "When did you have to choose between doing something quickly and doing it properly? What "
            "did you do, and why?"
        ),
        "Think of something that was not good enough when you came. How did you raise the standard?",
        "How do you check your own work? Tell me about a time when that check paid off.",
        "When did you refuse to let something go out as it was? What happened then?",
        "Tell me about a small detail in your work that turned out to matter a great deal.",
    ),
    "learning": (
        (
            "Tell me about something you had to learn fast for your work. How did you go about it, and "
            "how did you use it?"
        ),
        "What is the best advice on your work that you have had, and what did you do with it?",
        "When did you last notice that you did not know enough? What did you do about it?",
        "Tell me about something you do today that you could not do two years ago. How did you get there?",
        "Think of a time when you were the newest person in the room. How did you find your feet?",
        "What have you learnt from a colleague and then made your own? Tell me where it helped.",
    ),
    "initiative": (
        (
            "Tell me about something you did at work that nobody had asked for. Why did you do it, and "
            "what came of it?"
        ),
        "When did you see something that should be better, and saw it through yourself? Tell me how.",
        "Think of an idea of yours that was met with doubt. How did you get it done all the same?",
        "When did you take on something that was not your job? What made you do it, and how did it end?",
        "Tell me about a time when you had nobody to ask. What did you decide, and how did it go?",
        "What would not exist at your last workplace if you had not started it? Tell me how you began.",
    ),
    "safety": (
        (
            "Tell me about a time when you stopped something because it was not safe or not allowed. "
            "What happened?"
        ),
        "When was following a rule inconvenient, and you followed it all the same? Tell me what you did.",
        "Think of a near miss that you saw or were part of. What did you do that day, and afterwards?",
        "When did you notice a risk that others had got used to? What did you do about it?",
        "Tell me about somebody who wanted to cut a corner. How did you handle it?",
        (
            "When were you trusted with something confidential or dangerous? How did you make sure that "
            "nothing went wrong?"
        ),
    ),
    "change": (
        "Tell me about a change at work that you did not choose. How did you deal with it?",
        "When did you bring in a new way of doing things? How did you win over those who liked the old one?",
        "Think of a time when the task changed halfway through. What did you do?",
        "Tell me about something you used to do one way and now do another. What made you change it?",
        "When did you have to start before it was clear what was wanted? How did you go about it?",
        "Which change at work went worse than it should have, and what was your part in it?",
    ),
}
