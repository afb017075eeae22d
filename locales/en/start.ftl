### The side of the advice before anything is known.

advice-title = Advice
advice-empty = The advice appears here as soon as you say what went wrong or how bad it was.
advice-empty-first = Three facts move it most. Set them first:
advice-empty-failures = What went wrong
advice-empty-severity = How bad it was for them
advice-empty-cause = Whose cause it was
advice-empty-then = You then see what to do, how many of 100 such customers are likely to stay, what each option costs, a dated plan and the words for the apology. Nothing you enter leaves this browser.

# While the words of the advice are loaded.
advice-wait = One moment …
advice-words-failed = The words of this part could not be loaded.
advice-words-retry = Try again
