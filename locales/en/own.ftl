### Plans of the manager’s own, and what leads to their dialogs.

own-plan-name = Your own plan
# The page shows the advised plan instead.
own-plan-cannot = Your own plan does not fit the case as it is now. “Compare plans” says why.
own-plan-compare = Compare plans, build your own
own-plan-record = Decision record and calendar
# The one question of the check-back, to the customer, in the letter’s language.
check-back-question = Is everything right for you now, or is there something we still have to do?
