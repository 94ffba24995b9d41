"""The interviewer's wording: several phrasings for everything that it asks, for any occupation."""

from __future__ import annotations

# {line} is a line of the CV that opens with a past action: "led handover for a 28-bed ward".
DEEDS = (
    "You write that you “{line}”. What was the hardest part of it, and how did you deal with it?",
    "Let us start with something you have done. You write that you “{line}”. How did you go about it?",
    "You write that you “{line}”. How did that come about, and what was your own part in it?",
    (
        "I would like to begin with your CV. It says that you “{line}”. Take me through it, from the "
        "start to the result."
    ),
    "Your CV says that you “{line}”. Which decisions along the way were yours, and how did they turn out?",
    "You write that you “{line}”. What would have gone differently without you?",
    "Of all that is in your CV, I stopped at this: you “{line}”. How did you manage that?",
    "You write that you “{line}”. How did you know that it had worked?",
)
# {line} is any other line: a post, a skill, half a sentence.
LINES = (
    (
        "Your CV says “{line}”. Tell me about one piece of work behind that line: what did you do, and "
        "what came of it?"
    ),
    (
        "Let us start with your CV, where it says “{line}”. What are you proudest of there, and what "
        "was your part in it?"
    ),
    (
        "I stopped at this line of your CV: “{line}”. Which day from that time do you still remember, "
        "and what did you do?"
    ),
    "“{line}”, your CV says. What was the hardest thing about it, and how did you deal with it?",
    "Your CV says “{line}”. What did you change for the better there, and how?",
    (
        "I would like to begin with “{line}”, from your CV. What did people come to you for, and what "
        "did you do for them?"
    ),
    "Your CV says “{line}”. What does that line not tell me that I should know? Give me one example.",
)
# {term} is written like a name: SQL, Power BI, HACCP.
TOOLS = (
    "What is the most demanding thing you have done with {term}? Take me through it, step by step.",
    "Tell me about a piece of work in which {term} really mattered. What did you do, and why in that way?",
    (
        "Think of the last time {term} gave you trouble. What was wrong, how did you find out, and what "
        "did you do?"
    ),
    "What do people who are new to {term} get wrong most often? Tell me how you put it right once.",
    "Which decision of yours about {term} made the biggest difference, and what did you weigh up?",
    "Describe one job you did with {term}, from what you were given to what you handed over.",
    "Which piece of your work shows best how well you know {term}? Take me through it.",
    "When did {term} turn out to be the wrong choice, or not enough on its own? What did you do then?",
)
# {term} is an activity or a thing: wound care, stock control, risk assessments.
ACTIVITIES = (
    "Take me through a recent piece of work that involved {term}. What did you do, in which order, and why?",
    "Tell me about the most difficult situation you have had with {term}. What did you do first, and why?",
    (
        "When it comes to {term}, which decision of yours might others have made differently? Why did "
        "you make it?"
    ),
    "What goes wrong most often with {term}? Tell me how you dealt with it the last time.",
    "The advert asks for {term}. Where in your work did that matter most, and what did you do?",
    "Think of a day when {term} did not go to plan. What happened, and what did you do?",
    "What would I see you do that others do not, when it comes to {term}? Give me one occasion.",
    "How has your way of working with {term} changed over the years? Tell me what made you change it.",
)
# {term} is some other name: a standard, a scheme, an abbreviation of the trade.
NAMED = (
    "Where has {term} come up in your work? Take me through one occasion, step by step.",
    (
        "The advert names {term}. Which piece of your work shows best how well you know it, and what "
        "did you do there?"
    ),
    "What does {term} mean in practice, on an ordinary day? Show me with one example of your own.",
    "Tell me about a time when {term} made your work harder. What did you do about it?",
    (
        "If a new colleague asked you about {term}, which case of your own would you tell, and what did "
        "you do in it?"
    ),
    "When did you last have a question about {term} that had no easy answer? How did you find your way?",
    "What goes wrong most often where {term} is concerned? Tell me how you dealt with it the last time.",
)
CREDENTIALS = (
    (
        "The advert asks for “{term}”. What from your training or papers do you use most at work? Tell "
        "me about one occasion."
    ),
    (
        "This job comes with a condition: “{term}”. Where do you stand with it, and where has it "
        "counted in your work so far?"
    ),
    (
        "“{term}” is on the list for this job. Tell me about a situation in which that kind of training "
        "made a difference."
    ),
    (
        "The advert names “{term}”. What did you learn on the way to it that no book could have told "
        "you? Give me an example."
    ),
)
# {term} is a single plain word, such as a very short advert leaves us.
WORDS = (
    "The advert says “{term}”. Where in your work or life have you dealt with that, and what did you do?",
    "One word in the advert is “{term}”. Which experience of yours fits it best? Tell me what you did.",
    "I read “{term}” in the advert. Tell me about one occasion when that mattered, and what you did.",
    (
        "What comes to your mind at the word “{term}” in the advert? Tell me about one time when you "
        "had to do with it."
    ),
)
# {term} stands in the advert, but not in the CV.
MISSING = (
    "The advert asks for {term}, and I did not find it in your CV. What is the closest you have come to it?",
    (
        "One thing this job needs is {term}; your CV does not mention it. Which experience of yours "
        "comes nearest, and what did you do?"
    ),
    (
        "Your CV leaves {term} open, and the advert asks for it. Tell me about your first steps with "
        "it, or with something like it."
    ),
    (
        "I see nothing about {term} in your CV. When did you last have to learn something of that kind, "
        "and how did you go about it?"
    ),
    (
        "If you started on Monday, {term} would be waiting for you. What have you done before that "
        "would help, and how did it go?"
    ),
    (
        "The team will expect {term}, and your CV is silent there. What have you done that should give "
        "them confidence?"
    ),
)
# The same without a word on the CV: it may be written in another language.
ASKED_FOR = (
    "The advert asks for {term}. What is the closest you have come to it, and what did you do?",
    "One thing this job needs is {term}. Which experience of yours counts most there? Take me through it.",
    (
        "In this job, {term} would be waiting for you on the first day. What have you done that would "
        "help, and how did it go?"
    ),
    (
        "The advert mentions {term}. Tell me about a time when you had to deal with it, or with "
        "something like it."
    ),
    "The team will expect {term}. What have you done that should give them confidence?",
    "Where have you met {term} before? Tell me about one occasion, and what you did.",
)
FAILURES = (
    (
        "Tell me about a mistake of yours at work. How did you notice it, what did you do, and what do "
        "you do differently now?"
    ),
    (
        "Think of something at work that you tried and that failed. What was your part in it, and what "
        "did you learn?"
    ),
    "Which decision at work would you take back if you could? What happened, and what has it changed since?",
    (
        "Tell me about a time when you let somebody down at work. How did you put it right, and what do "
        "you do differently today?"
    ),
    "When did you last get it wrong, although you had been sure? What happened, and what did it teach you?",
    "Tell me about criticism that hurt, and was right. What did you do with it?",
    "What is the most useful thing that a failure at work has taught you? Tell me how it happened.",
    (
        "Tell me about a piece of work that you are not proud of. What went wrong, and how would I "
        "notice today that you learnt from it?"
    ),
    "Think of a time when you spoke up too late, or not at all. What came of it, and what do you do now?",
    "Which habit of yours goes back to something that went badly? Tell me the story behind it.",
)
MOTIVATIONS = (
    "Why {company}, and why the role of {title}? Tell me what in your own work has led you here.",
    (
        "What drew you to {company} and to the role of {title}, and not to another employer with the "
        "same opening?"
    ),
    "You could do this work elsewhere. What makes you want the role of {title} at {company}?",
    (
        "Imagine your first half-year in the role of {title} at {company}. What would you want to have "
        "done by then, and why you?"
    ),
    (
        "Last question: what would {company} gain if you became its next {title}? Give me one reason "
        "that I can check."
    ),
    (
        "To finish: what in the role of {title} at {company} have you been looking for, and where have "
        "you done something like it?"
    ),
    "What have you found out about {company} that made you want the role of {title}?",
    (
        "Every job has good days and dull ones. What would keep you in the role of {title} at "
        "{company}, and how do you know?"
    ),
)

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
WITHOUT_QUOTE = (
    (
        "That is all right. Think of the closest thing you have done, however small, and walk me "
        "through it step by step."
    ),
    "Take your time. Pick one real day at work, even an ordinary one, and walk me through it step by step.",
    "No matter. What comes nearest to it in your work or life so far? Walk me through it step by step.",
)
WHAT_WAS_MISSING: dict[str, str] = {
    "steps": "Your last answer was very short.",
    "ownership": "Your last answer did not say what you yourself did.",
    "result": "Your last answer did not say what came of it.",
    "specificity": "Your last answer named no time, person or number.",
}
AGAIN = "Round {count} for this job. {question}"
