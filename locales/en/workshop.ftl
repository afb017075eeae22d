### The workshop: cases to guess at, the room, the presenter, exercises, sheets to print.

workshop-title = Amends – workshop
workshop-name = Workshop
workshop-back = To the advice page
workshop-nav = Parts of the workshop
# $place (String) - library, case, exercises, session or paper
workshop-place = { $place ->
    [library] Cases
    [case] The case
    [exercises] Exercises
    [session] Session
   *[paper] Sheets
}
# $said (String) - guess_first, last_case, planned, no_place or added
# $count (Number) - cases that were added, parts of the plan, or the most cases
workshop-said = { $said ->
    [guess_first] The forecast comes after a guess: commit yours, or enter the codes of the room.
    [last_case] This was the last case of the session.
    [planned] A plan is opened; its parts: { $count }.
    [no_place] Nothing was added: there would be more than { $count } cases of your own. Delete some first.
   *[added] { $count ->
        [one] 1 case added.
       *[other] { $count } cases added.
    }
}
workshop-not-kept = This browser keeps nothing for this page. What you do here is gone when you close it.

## Cases

library-search = Search titles and stories
library-sector = Sector
library-lesson = Teaching point
library-all = All
library-own = Cases of my own
# $count (Number) - cases that fit
library-count = { $count ->
    [0] No case fits.
    [one] 1 case
   *[other] { $count } cases
}
library-open = Open
# $title (String) - the case
library-open-label = Open: “{ $title }”
library-add = Add to the session
# $title (String) - the case
library-add-label = Add to the session: “{ $title }”
library-write = Write a case
library-import = Add from a file
library-export = Save my cases to a file
library-edit = Edit
# $title (String) - the case
library-edit-label = Edit: “{ $title }”
library-save = Save to a file
# $title (String) - the case
library-save-label = Save to a file: “{ $title }”
library-delete = Delete
# $title (String) - the case
library-delete-label = Delete: “{ $title }”
# Why a file was not taken.
# $field (String) - the field
# $value (String) - what stands there
# $problem (String) - json, version, range, list, unknown, missing or other
# $low (String) - the least
# $high (String) - the most
library-bad-file = { $problem ->
    [json] Nothing was added: this is no JSON file; it begins with { $value }.
    [version] Nothing was added: the file is of another version of Amends ({ $value }).
    [range] Nothing was added: the field “{ $field }” has { $value }; it may be { $low } to { $high }.
    [list] Nothing was added: “{ $value }” in the field “{ $field }” is no word of the list.
    [unknown] Nothing was added: there is no field “{ $field }”.
    [missing] Nothing was added: the field “{ $field }” is missing.
   *[other] Nothing was added: in the field “{ $field }” stands { $value }, which does not belong there.
}
library-unread = The file could not be read, or it is larger than 4 MB. Nothing was added.
# $lesson (String) - the teaching point
lesson-name = { $lesson ->
    [loss] Give back what was lost
    [believe] Believe them, act at once
    [notice] Notice it before they say it
    [again] When putting it right fails too
    [truth] Tell the true cause
    [inform] Information is part of the service
    [own] Own it, whoever caused it
    [measure] Enough, and no more
    [fair] A fair way, the same for all
   *[stop] Stop: somebody else decides
}

## The case

round-none = No case is open. Choose one under “Cases”.
round-question = The question
round-reset = Begin this case anew
round-reset-what = Takes back your guess and the codes of the room.
round-steps = Steps of the case
# $step (String) - the step
round-step = { $step ->
    [story] Story
    [guess] Guess
    [room] The room
    [reveal] Forecast
   *[debrief] Debrief
}
round-forward = Go on
round-back = Go back
round-story-missing = The story is told in the room.
# Why a link was not opened.
# $why (String) - later, damaged or too_long
round-link-error = { $why ->
    [later] The link was made by a later version of Amends; ask for it again from this one.
    [too_long] The link is longer than any that Amends makes, so it was not opened.
   *[damaged] The link is damaged, cut off, or names a case that does not exist; ask for it again.
}

## The guess

guess-title = Your guess
guess-stays = Of 100 such customers, how many still buy from the firm in 12 months, if it is handled as well as the firm sensibly can?
guess-stays-field = Of 100
guess-stays-slider = Of 100, as a slider
guess-stays-error = A whole number from 0 to 100.
guess-way = What does the case take?
# $way (String) - nothing, words, restore, beyond or hand_over
guess-way-name = { $way ->
    [nothing] Nothing beyond what the law asks for
    [words] Words: an apology, a reason, a call
    [restore] Make good what was lost, in kind or in money
    [beyond] More than was lost
   *[hand_over] No answer from us: hand it to somebody who may decide
}
guess-parts = Which parts does the apology need?
guess-parts-none = None is an answer too.
guess-commit = Commit the guess
guess-commit-what = It then stays as it is, and the forecast can be shown.
guess-need = Give a number and choose what the case takes.
guess-committed = Your guess is committed
# $stays (Number) - of 100
guess-said = { $stays } of 100
guess-code = Your code for the trainer
guess-code-what = Read it out or hold it up. Nothing was sent.
guess-show = Show the forecast
guess-show-wait = Wait until the trainer says so.

## The forecast beside the guess

reveal-title = The forecast
reveal-yours = Your guess
reveal-plan = With the plan that is advised
reveal-untreated = If nothing is done
reveal-no-failure = Had nothing gone wrong
reveal-median = Middle of the room
# $n (Number) - of 100
# $low (Number) - likely at least
# $high (Number) - likely at most
reveal-plan-says = Of 100 such customers about { $n } ({ $low }–{ $high }) still buy in 12 months with the plan that is advised.
# $n (Number) - of 100
# $low (Number) - likely at least
# $high (Number) - likely at most
reveal-gate-says = This case is handed over, so no plan of ours has a figure. If nothing is done, about { $n } ({ $low }–{ $high }) of 100 still buy in 12 months.
# $place (String) - within, above or below
# $by (Number) - of 100
reveal-gap = { $place ->
    [within] { $by ->
        [0] Your guess matches the forecast exactly.
       *[other] Your guess lies within the range, { $by } of 100 from its middle figure.
    }
    [above] Your guess lies above the range, { $by } of 100 over its middle figure.
   *[below] Your guess lies below the range, { $by } of 100 under its middle figure.
}
# $reason (String) - paradox, gloom, missed_gate, needless_gate, high or low
reveal-reason = { $reason ->
    [paradox] More would stay than had nothing gone wrong: the failure would have won customers. What people bought afterwards does not show that.
    [gloom] Fewer would stay than if nothing were done.
    [missed_gate] Somebody was or may be harmed, or rights are at stake: no apology and no amount before the person who may decide has spoken.
    [needless_gate] Nothing here forbids an answer of your own.
    [high] More than the evidence suggests.
   *[low] Fewer than the evidence suggests: putting it right does more.
}
reveal-way = What it takes
reveal-way-yours = You said
reveal-way-advised = Advised
reveal-parts = Parts of the apology
reveal-part = Part
reveal-parts-yours = Yours
reveal-parts-advised = Advised
reveal-parts-room = Room
reveal-parts-gate = No apology goes out before somebody who may decide has seen the case; until then a holding note.
reveal-yes = yes
reveal-no = no
reveal-moved = What moved it
reveal-grade = Grade
reveal-scale = From 0 to 100 customers who still buy in 12 months
# $name (String) - what stands on the scale
# $of (String) - where
reveal-mark = { $name }: { $of }
reveal-once = A forecast from published findings, not a measurement; not tuned to any company.
reveal-score = For you alone
# $cases (Number) - cases guessed and shown
# $within (Number) - guesses within the range
# $off (Number) - how far off a guess was in the middle, of 100
reveal-score-says = { $cases ->
    [one] 1 case guessed
   *[other] { $cases } cases guessed
}, { $within } within the range; on average { $off } of 100 from the middle figure. It is kept in this browser and shown to nobody else.

## The room

room-title = The room
room-join = Take part
room-join-what = Scan the code, or open the short link. It works without a network once it is open.
room-link = Link to this case
room-copy = Copy the link
room-copied = The link is copied.
room-no-code = The link is too long for a code that can be scanned: shorten the title of the case.
room-story-left-out = The story is too long for the code; it goes without, and you read it out.
room-qr = QR code of the link
room-codes = Codes of the room
room-codes-what = Type or paste them, with spaces or in lines.
# $count (Number) - guesses
room-count = { $count ->
    [0] No guess yet.
    [one] 1 guess
   *[other] { $count } guesses
}
# $text (String) - what was typed
# $length (Number) - its characters
room-refused-length = “{ $text }” is no code: it has { $length ->
    [one] 1 character
   *[other] { $length } characters
}, a code has 5.
# $text (String) - what was typed
# $sign (String) - the sign that no code has
room-refused-sign = “{ $text }” is no code: no code has the sign “{ $sign }”.
# $text (String) - what was typed
room-refused-check = “{ $text }” is mistyped, or belongs to another case.
# $text (String) - the code
room-again = { $text } was entered twice and counts once.
room-least = Least
room-middle = Middle
room-most = Most
room-forecast = Forecast
# $count (Number) - guesses
# $low (Number) - the least
# $middle (String) - the middle one
# $high (Number) - the most
room-label = { $count } guesses from { $low } to { $high } of 100, the middle one { $middle }.
room-table = The same as a table
room-stays = Of 100
room-people = Guesses
room-ways = What it takes, by the room
room-far = Who is far off, and why
room-far-none = Nobody: every guess lies within the range.
# $code (String) - the code
# $stays (Number) - of 100
room-far-who = { $code }: { $stays } of 100
room-far-hidden = Shown with the forecast.

## The presenter

stage-title = Presenter
stage-open = Open the wall
stage-open-what = A second window for the projector. It shows what the room may see and controls nothing.
stage-blocked = The browser did not let the window open. Allow windows for this page, then try again.
stage-dark = Darken the wall
stage-light = Light the wall
stage-full = Full screen
stage-full-hint = F: full screen
stage-waiting = The wall shows a case as soon as you open one in the other window.
stage-notes = Notes for you
stage-point = Teaching point
stage-debrief = Questions for the debrief
stage-next = Next in the session
stage-next-none = Nothing follows in the session.
stage-keys = Keys and clickers: Page Down or → goes on, Page Up or ← goes back, B darkens the wall, F is full screen.
stage-scan = Scan, guess, read out your code
stage-timer = Timer
stage-timer-minutes = Minutes
stage-timer-error = A whole number from 1 to 480.
stage-timer-start = Start
stage-timer-pause = Pause
stage-timer-reset = Reset
# $time (String) - minutes and seconds
stage-timer-left = { $time } left
# $time (String) - minutes and seconds
stage-timer-over = { $time } over

## The vocabulary of the course

frame-label = Vocabulary
# $frame (String) - plain, last, learn, heard or matrix
frame-name = { $frame ->
    [plain] Six parts
    [last] LAST
    [learn] LEARN
    [heard] HEARD
   *[matrix] Severity × responsibility
}
# $stride (String) - the step
frame-stride = { $stride ->
    [listen] Listen
    [hear] Hear
    [empathise] Empathise
    [apologise] Apologise
    [solve] Solve
    [resolve] Resolve
    [notify] Notify
    [diagnose] Diagnose
   *[thank] Thank
}
# Shown where no part of the apology belongs to a step.
# $stride (String) - the step
frame-stride-says = { $stride ->
    [listen] Let them tell it to the end; say back what you heard.
    [hear] Let them tell it to the end; say back what you heard.
   *[thank] Thank them for telling you.
}
frame-same = Only the labels differ; the same parts are counted.
frame-matrix-severity = How bad
frame-matrix-grave = Grave
frame-matrix-minor = Small
frame-matrix-ours = Our responsibility
frame-matrix-theirs = Not ours
frame-matrix-here = this case

## Exercises

try-title = Exercises
try-choose = Exercise
# $activity (String) - predict, what_if, faults, write, money or discuss
activity-name = { $activity ->
    [predict] Guess, then see
    [what_if] What if
    [faults] Find the faults
    [write] Write one
    [money] Money well spent
   *[discuss] Talk about it
}
try-need-case = Open a case first.
try-need-guess = This exercise shows figures of the case. Commit a guess on it first.
try-if-what = One fact of the case is changed. Which way does the figure go?
try-if-fact = The fact
# $direction (String) - fewer, same or more
try-if-direction = { $direction ->
    [fewer] Fewer stay
    [same] About the same, within 1 of 100
   *[more] More stay
}
try-if-show = Show it
try-if-another = Another fact
# $from (String) - of 100 with its range, before
# $to (String) - of 100 with its range, after
try-if-says = { $from } of 100 become { $to }.
# $right (String) - yes or no
try-right = { $right ->
    [yes] You had it right.
   *[no] You said otherwise.
}
# $right (Number) - answers that were right
# $all (Number) - all answers
try-tally = { $right } of { $all } right, for you alone.
try-fault-what = Tap each sentence that spoils the apology. Then let the judge read it.
try-fault-letter = Letter
# $n (Number) - which letter
try-fault-nth = Letter { $n }
try-fault-show = Let the judge read it
try-fault-again = Try again
try-fault-failed = The part that judges letters could not be loaded. Check the connection, then try again.
try-fault-found = Found by you
try-fault-missed = Missed by you
try-fault-none = The judge finds nothing in this sentence.
# $found (Number) - faulty sentences that were tapped
# $all (Number) - all faulty sentences
# $wrong (Number) - sentences that were tapped and have no fault
try-fault-says = You found { $found } of { $all } sentences with a fault, and tapped { $wrong } without one. The judge misses things too: talk about what you see.
try-write-what = Write the apology for this case. Then compare its parts with those of the room and those that are advised.
try-write-label = Your apology
try-write-show = Compare
try-write-short = Write 8 words or more first.
try-write-yours = In yours
try-money-what = Put a plan together that keeps the number below, as cheaply as you can. Time is not counted as a cost.
# $n (Number) - of 100
try-money-target = Keep at least { $n } of 100.
# $n (Number) - of 100
try-money-most = No plan in this case keeps 75; the most is { $n } of 100. That is the aim here.
try-money-none = This case has no price and no loss, or is handed over, so nothing in it has a cost. Open another one.
try-money-apology = A full apology
try-money-expenses = Pay the further loss
try-money-cause = Remove the cause and tell them
try-money-fix = In kind
try-money-form = In money
try-money-nothing = Nothing
# $percent (Number) - of the loss
try-money-share = { $percent }% of the loss
try-money-share-label = How much
try-money-now = Your plan
# $of (String) - of 100 with its range
# $cost (String) - the cost
try-money-says = { $of } of 100 stay, at { $cost } for each such case.
try-money-reached = The aim is reached.
try-money-short = The aim is not reached yet.
try-money-show = Show the cheapest
try-money-cheapest = The cheapest plan that reaches the aim
try-money-same = Yours costs no more. Nothing cheaper reaches it.
# $amount (String) - the difference in cost
try-money-dearer = Yours costs { $amount } more.

## The session

session-title = The session
session-empty = No parts yet. Add cases under “Cases”, or here.
session-add = Add a part
session-case = Case
session-activity = What is done
session-minutes = Minutes
session-minutes-error = A whole number from 1 to 480.
session-begins = Begins at
session-begins-error = A time of day such as 9:30.
session-time = Time
session-ends = Ends
# $minutes (Number) - all together
session-total = { $minutes } minutes in all
session-up = Up
# $title (String) - the case
session-up-label = “{ $title }”: one up
session-remove = Take out
# $title (String) - the case
session-remove-label = Take out “{ $title }”
session-start = Start the session
session-sheets = Sheets to print
# $n (Number) - its place
# $title (String) - the case
session-part = { $n }. { $title }

## Writing a case

write-title = A case of your own
write-name = Title
write-story = What happened
write-language = Language of the texts
write-question = First question to the room
write-point = Teaching point
write-notes = Notes for you
write-debrief = Questions for the debrief, one a line
write-facts = Facts
write-facts-what = The forecast follows the facts. What you leave open stands at its usual value.
write-read = Read the facts from the story
write-read-failed = The part that reads stories could not be loaded. Set the facts by hand.
# $count (Number) - facts that were found
write-read-found = { $count ->
    [0] No facts found; set them by hand.
    [one] 1 fact found.
   *[other] { $count } facts found.
}
write-open = open
write-amount-error = An amount such as 86.40.
write-number-error = A whole number.
write-months = Months as a customer
write-save = Keep the case
write-cancel = Leave it
write-need-title = Give the case a title.
# $most (Number) - characters at most
write-too-long = A text is longer than it may be; the most is 4,000 characters for the story, 120 for the title and { $most } for the others, and 6 questions.

## Sheets

sheet-title = Sheets to print
# $sheet (String) - leader, handout or key
sheet-name = { $sheet ->
    [leader] Facilitator’s sheet
    [handout] Participant’s handout
   *[key] Answer key
}
# $sheet (String) - leader, handout or key
sheet-what = { $sheet ->
    [leader] Timings, notes, teaching points and questions. No figures of the forecast.
    [handout] Stories, questions and room for guesses. No answers.
   *[key] The forecasts with their ranges, what is advised and the parts. For afterwards.
}
sheet-print = Print
sheet-key-show = Show the answer key on this screen
sheet-key-warning = It shows the forecasts of all cases of the session. Keep it off the wall.
sheet-none = The sheets are made for the cases of the session, or for the case that is open. Choose one first.
sheet-guess = My guess: ______ of 100 still buy in 12 months
sheet-way = What does it take?
sheet-parts = Parts that the apology needs
sheet-lines = What I take away
# $date (String) - the day
# $year (String) - the year
sheet-made = { $date } { $year }
sheet-foot = Amends – forecasts from published findings, not measurements; not tuned to any company.
