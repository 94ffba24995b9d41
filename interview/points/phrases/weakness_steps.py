"""The one instruction for next time, after the quote of a weakness."""

from __future__ import annotations

NEXT_TIME = {
    "structure": (
        "Begin with the day: where you were, what was the matter, what you did first.",
        "Pick one occasion, and tell it in three parts: situation, your steps, ending.",
        "Start your answer with “once, when …” and stay with that day to the end.",
        "Write the story down as four short notes, and tell it along those.",
        "Keep one occasion about {topic} ready, as four notes: matter, first step, next step, ending.",
        "Say first what was at stake; then each thing you did, in order.",
    ),
    "structure/technical": (
        "Go through it as you would at work: first, then, and why in that order.",
        "Name the steps one by one, and give each a “because”.",
        "Say which other way there was, and why you did not take it.",
        "Imagine explaining it to a new colleague on their first day, step by step.",
        "Begin with what you check first, and say what each finding would make you do.",
    ),
    "structure/motivation": (
        "Give two reasons, one about the work and one about this place, in that order.",
        "Go from what you have done, to what you want, to why here.",
        "Put your strongest reason first and prove it with one thing you have done.",
        "Choose the one reason that is truly yours, and build the answer on it.",
    ),
    "ownership": (
        "Finish the sentence “what I did was …” three times.",
        "Name one decision that was yours, and what you weighed up.",
        "Tell it as a film in which the camera follows you alone.",
        "Say what would not have happened if you had stayed at home that day.",
        "Use verbs that one can see: rang, measured, moved, wrote, asked.",
        "Choose an occasion about {topic} in which nobody else could have done your part.",
    ),
    "ownership/technical": (
        "Say which part was yours: what you built, checked or decided.",
        "Tell what you did with your own hands the last time this came up.",
        "Name the choice that you made and would defend.",
        "Say “I” for each step that you took, and name who took the others.",
    ),
    "ownership/motivation": (
        "Tell the moment in which you noticed that you want this.",
        "Add one thing you have already done towards it.",
        "Say what you would miss if you did not get to do this work.",
        "Name the task in the advert that you would start with, and why you.",
    ),
    "result": (
        "End with what was different afterwards, and how you could tell.",
        "Finish with one sentence that starts with “in the end”.",
        "Say who was better off, and by how much; an honest estimate will do.",
        "Put before and after next to each other in a single sentence.",
        "Tell what somebody said or did once it was over.",
    ),
    "result/technical": (
        "Say what you would measure to know that it worked.",
        "Give the last time you did it, and what came out.",
        "Name one sign that it worked, and one that it did not.",
        "Say what got faster, safer, cheaper or better, and compared with what.",
    ),
    "result/motivation": (
        "Name one thing you have achieved that they could use from the first month.",
        "Say what will be better for them half a year after you start.",
        "Back the wish with a result of yours that points the same way.",
        "Add what you would like to have finished in your first hundred days.",
    ),
    "specificity": (
        "Add when it was, who was there, and one number, however rough.",
        "Replace the widest word in the sentence by the thing itself.",
        "Give one detail that only somebody who was there could know.",
        "Ask yourself “how many, how long, which one?”, and say the answers.",
        "Name the tool, the place or the person in question.",
        "For {topic}, learn one figure and one name by heart before the interview.",
    ),
    "specificity/technical": (
        "Name the tool or method and the last thing that you used it for.",
        "Say how large it was: how many, how often, how long.",
        "Add one setting, limit or figure that you know by heart from doing it.",
        "Describe one real case with it, from its start to its end.",
        "Say when you last had to do with {topic}, and what for.",
    ),
    "specificity/motivation": (
        "Name one thing about this employer that you could not say of the next one.",
        "Point at one line of the advert and say why that one.",
        "Put in one fact that you have found out about them.",
        "Say which task would be the first that you look forward to.",
    ),
    "relevance": (
        "Repeat the question in your own words first; then answer that.",
        "Make your first sentence the answer, and the rest its proof.",
        "Before you speak, ask yourself what they want to find out with this question.",
        "Close with “and that is why I would …” to come back to what was asked.",
        "If you have no fitting example, say so and take the nearest one.",
        "They asked about {topic}: let that word, or your word for it, come up in the first sentence.",
    ),
    "relevance/motivation": (
        "Say why this job at this place, and leave out what is true of all others.",
        "Take one thing from the advert and tie your answer to it.",
        "Answer the “why” in the first sentence; the story can follow.",
        "Ask yourself what would make them believe that you will stay.",
    ),
    "reflection": (
        "Add one sentence that begins with “since then I …”.",
        "Say what you would do an hour earlier if it happened again.",
        "Name your own share in how it went, the good and the bad; it is heard as strength.",
        "Tell the next occasion, and what you did differently there.",
        "Finish with what you would tell a new colleague about it.",
    ),
    "reflection/technical": (
        "Say what you would do differently if you began again today.",
        "Name the weak spot of this approach, and when you would drop it.",
        "Tell one mistake that taught you to do it this way.",
        "Add what surprised you the first time.",
    ),
    "reflection/motivation": (
        "Add what you still want to learn, and how this job would teach it.",
        "Say what your last job taught you about what suits you.",
        "Name one thing about yourself that you have changed on the way here.",
    ),
    "communication": (
        "Say the main thing in the first ten words; explain afterwards.",
        "Tell it aloud once with a clock: a minute and a half is enough.",
        "Make one sentence out of each thought, and stop at its end.",
        "Cut every word that you would not say to a friend.",
        "Leave out the run-up and start where something happens.",
    ),
}

FOLLOW_UP = (
    "A question asked back wants one missing piece: give it in the first sentence, and add nothing else.",
    "When they ask again, do not repeat the story; answer only what is new in the question.",
    "Take a question asked back as help: it tells you what they still need to hear.",
)
"""For answers to a follow-up, before any other step."""

FURTHER = {  # where something is there already, instead of NEXT_TIME
    "structure": (
        "Add the step that is missing between this and the ending.",
        "Begin with what was at stake, and take each step from there.",
        "Tell what happened right after this, and stop when it is over.",
        "Mark the turn of the story: before it, what you faced; after it, what you did.",
        "Prepare four key words for it, and say one sentence on each.",
    ),
    "ownership": (
        "Say what you decided here, and what you decided against.",
        "Stay with yourself for two more sentences: what did you do next, and why?",
        "Tell what would not have happened without you.",
        "Add why you did it this way and not another.",
        "Name the hardest part of it, and how you went about that.",
    ),
    "result": (
        "Give its size: how many, how long, how much less than before.",
        "Say how you know, and who could confirm it.",
        "Add what it had been like before, so that the change can be seen.",
        "Add what it meant for one person.",
        "Say whether it lasted.",
    ),
    "reflection": (
        "Tell on which occasion it helped you.",
        "Add what you do differently since, with one example.",
        "Say how you noticed, and what you check for now.",
        "Name your own share in it, before anybody asks.",
        "Say whom you have passed it on to.",
    ),
}

POLISH = {
    "structure": (
        "Try starting one sentence later and see whether anything is lost.",
        "Mark the turning point with a short sentence of its own.",
        "Practise a one-minute version with the same order.",
        "Say at the outset what the story is going to show.",
    ),
    "structure/technical": (
        "Say at the start how many steps there are.",
        "Name the one step that you would never skip.",
        "Finish with when you would do it another way.",
        "Have a real case ready in which you did this.",
    ),
    "structure/motivation": (
        "Decide which reason they should remember, and end with it.",
        "Practise it in forty seconds.",
        "Say which part of the job you would start with.",
        "Leave out the reason that is true of everybody.",
    ),
    "ownership": (
        "Add the option that you turned down, and why.",
        "Give credit to one other person by name or role; it makes your own part more believable.",
        "Be ready to say why you, and not somebody else, took this on.",
        "Name the moment in which it could still have gone the other way.",
    ),
    "result": (
        "Try opening with the outcome, and then tell how you got there.",
        "Add what it was like before, in half a sentence.",
        "Have ready how it was measured, and over what time.",
        "Say whether it has lasted.",
    ),
    "specificity": (
        "Add the scale: how many people, how long, how often.",
        "Choose the one figure that they should remember, and say it twice.",
        "Add one thing that could be seen or heard; it makes the scene stay.",
        "Prepare the next level of detail for the question that follows.",
    ),
    "relevance": (
        "End with one sentence on what this means for the job on offer.",
        "Use one word of the question in your last sentence.",
        "Say which line of the advert this story answers.",
        "Have ready where in the new job you would use it first.",
    ),
    "reflection": (
        "Add what you do differently since, in one sentence.",
        "Have ready what you would change if you could do it again.",
        "Say who else has taken up what you learned.",
        "Name the limit of the lesson: where would it not help?",
    ),
    "communication": (
        "Take out one sentence and check whether it is missed.",
        "Pause after the main point and let it land.",
        "Practise saying it while looking up from the page.",
        "Try it in half the words; keep whichever version feels like you.",
    ),
}

UNANSWERED = {
    "declined": (
        "Ask for a moment instead: ten seconds of silence are fine, and often bring an idea.",
        "Look for the nearest thing you have done, and say openly where it differs.",
        "Think of study, family or volunteering too; one small occasion is an answer.",
        "Find one occasion about {topic} tonight, however small, and tell it to somebody once.",
        "Say what you know, and how you would find out the rest; that counts.",
        "Prepare this very question tonight with three notes: what was it, what did I do, how did it end.",
    ),
    "no_prose": (
        "Write it as you would tell a friend, however rough.",
        "Two plain sentences of your own are worth more than any borrowed text.",
        "Answer from memory, in your own words.",
        "Begin with “I once …” and see where it leads.",
        "Speak the answer first, then write down what you said.",
    ),
    "repeated": (
        "Keep a second occasion in reserve, and use that one here.",
        "Make a list of five occasions before the interview, so that each is told once.",
        "If only this example fits, tell another side of it.",
        "Ask yourself what is new in this question, and begin there.",
        "Say that you have mentioned it already, and then add what is new.",
    ),
    "very_short": (
        "Give it four sentences: what was the matter, what you did, how it ended, what you took from it.",
        "Imagine the interviewer nods and waits: what would you say next?",
        "Add “for example”, and tell one time it happened.",
        "Ask yourself “how?” and “what then?”, and write down both answers.",
        "Say it again with who, when and what came of it.",
    ),
}
