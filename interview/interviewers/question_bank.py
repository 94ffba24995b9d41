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
# {term} is a language.
TONGUES = (
    (
        "The advert mentions {term}. Tell me about a conversation at work in which you needed it, and "
        "how you managed."
    ),
    (
        "Where would your {term} help you in this job, and where not yet? Give me one occasion on which "
        "it counted."
    ),
    "When did language stand between you and somebody at work, in {term} or another one? What did you do?",
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
        "The advert asks for {term}, and your CV leaves that open. Tell me about your first steps "
        "there, or with something like it."
    ),
    (
        "I see nothing about {term} in your CV. When did you last have to learn something of that kind, "
        "and how did you go about it?"
    ),
    (
        "Suppose you start on Monday, and the first thing to come up is {term}. What have you done before "
        "that would help?"
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
        "In this job, {term} would come up in the first week. What have you done that would help, and "
        "how did it go?"
    ),
    (
        "The advert mentions {term}. Tell me about a time when you had to deal with it, or with "
        "something like it."
    ),
    "The team will expect {term}. What have you done that should give them confidence?",
    "Tell me how far you have come with {term}. What was the last thing you did, and how did it turn out?",
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
AGAIN = "Round {count} for this job. {question}"
