### The dialog of the plans that are compared.

plans-title = Compare plans
plans-intro = Every figure is for the case as it is now and follows it when it changes. The plan you choose becomes the plan, the letter and the forecast of the page.
plans-compared = Plans compared
plans-plan = Plan
plans-does = What you can do
# $place (String) - its place among one’s own plans
plans-unnamed = Own plan { $place }
plans-name = Name of the plan
# $what (String) - start, change or remove
plans-do = { $what ->
    [start] Begin with it
    [change] Change
   *[remove] Remove
}
# $what (String) - start, change or remove
# $name (String) - the plan
plans-do-label = { $what ->
    [start] Begin with it: { $name }
    [change] Change: { $name }
   *[remove] Remove: { $name }
}
plans-removed = The plan is removed.
plans-kept = The plan is kept and stands in the table.
# $most (Number) - plans that are kept at most
plans-full = At most { $most } plans of your own are kept with a case. Remove one first.
plans-build = Build your own plan
# $name (String) - the plan
plans-changing = Change the plan { $name }
# $remedy (String) - a remedy that is given in money
# $currency (String) - the currency’s code
plans-amount = { $remedy }, { $currency }
# $remedies (String) - remedies that are not offered, with commas
plans-left-out = Not offered here, since the policy lacks it or it does not fit what went wrong: { $remedies }.
plans-keep = Keep this plan
plans-save = Keep the changes
plans-leave = Leave it as it was
# What an own plan falls short of. No plan that Amends advises does.
# $short (String) - nothing_given, beside_the_point, too_little or loss_unpaid
plans-short = { $short ->
    [nothing_given] Something is owed and nothing is given. Never advised.
    [beside_the_point] Nothing in it restores what was lost.
    [too_little] The money is little for the harm done.
   *[loss_unpaid] What the failure cost them is not paid back in full.
}
# Why a plan cannot be offered as it stands.
# $why (String) - the rule
# $remedy (String) - the remedy it is about
# $limit (String) - an amount, or the code of a currency
plans-refused = { $why ->
    [gate] The safety gate is closed: no plan is proposed, not even your own.
    [not_allowed] Your policy does not allow this: { $remedy }.
    [does_not_fit] This does not fit what went wrong: { $remedy }.
    [no_loss] Set the price or the loss first: an amount can be judged only against it.
    [currency] The case is in { $limit }; give the amount for “{ $remedy }” in it.
    [too_much] “{ $remedy }” can be { $limit } at most: no more was paid or lost.
   *[cap] All amounts together may be { $limit } at most: one and a half times the loss.
}
plans-csv = Save as a table (CSV)
plans-json = Save as a file (JSON)
plans-import = Add plans from a file
# $count (Number) - plans that were added
plans-imported = { $count ->
    [0] The file has no plan that is not here already.
    [one] 1 plan added.
   *[other] { $count } plans added.
}
# $what (String) - file when it is none of ours, field when a place in it is wrong
# $field (String) - that place
plans-no-file = { $what ->
    [file] This file holds no plans of Amends. Nothing was changed.
   *[other] This file holds no plans that can be read; look at “{ $field }” in it. Nothing was changed.
}
# Heads of the table that is saved.
plans-low = Low end
plans-high = High end
plans-currency = Currency
