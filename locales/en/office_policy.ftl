### The policy of the house: what is allowed, how letters are signed, in which words.

# $whose (String) - own, site or built_in
policy-what = { $whose ->
    [own] This is your own policy. It holds for every case in this browser, and comes before the one of this site.
    [site] This is the policy of this site. What you change becomes your own, in this browser alone.
   *[built_in] This is a general policy, not your company’s: its costs and limits are judgement. What you change becomes your own, in this browser alone.
}
policy-still = Something below is not right yet. Until it is, the policy holds as it was before.
policy-import = Read from a file
policy-export = Save as a file
policy-undo = As it was when opened
# $whose (String) - site or built_in
policy-back = { $whose ->
    [site] Back to the policy of this site
   *[built_in] Back to the general policy
}
policy-preview = Advised for the case on the desk
policy-read = The file was read.
policy-unreadable = The file could not be opened. The policy is as it was.
# $field (String) - the field, as a path in the file
# $why (String) - the sentence that says what is wrong
policy-not-read = The file was not used, and the policy is as it was. “{ $field }”: { $why }
policy-kept = Your own policy is kept in this browser alone; “Erase everything” under “Cases” takes it away too. Links and case files never carry it. The schema of the file lies beside this page, in schema/policy.schema.json.
# What is wrong with a field.
# $kind (String) - the kind of trouble
# $value (String) - what stands there
# $low (String) - the least that may
# $high (String) - the most that may
policy-wrong = { $kind ->
    [range] { $value } is not between { $low } and { $high }.
    [number] { $value } is not a whole number.
    [above] { $value } is not a number above 0.
    [amount] { $value } is not an amount.
    [decimals] { $value } has more decimals than the currency.
    [currency] { $value } is not a currency code of ISO 4217.
    [text] This has to be text, not { $value }.
    [shorter] { $value } is too long.
    [longer] { $value } are too many.
    [day] { $value } is not a day written like 2026-03-31.
    [second] { $value } is a second limit for the same role.
    [order] Limits have to rise from role to role, and the last role alone has none; here it is { $value }.
    [list] { $value } is not one of the words allowed here.
    [unknown] There is no such field; { $value } stands there.
    [missing] It is missing.
    [json] This is not JSON: { $value }
   *[other] { $value } is not the kind of value that belongs here.
}
# $part (String) - money, roles, remedies, letters or words
policy-part = { $part ->
    [money] Name and money
    [roles] Who may give how much
    [remedies] What may be offered
    [letters] How letters are signed
   *[words] Words of the house
}
# $part (String) - money, roles, remedies, letters or words
policy-hint = { $part ->
    [money] The margin is what is left of a customer’s spending after costs. With more than one year, each later year counts for the share of such customers that stays if nothing goes wrong. If the currency of a case is another, limits in this one cannot be compared: then every amount needs approval.
    [roles] In one case, the legal minimum aside. The first role is whoever uses this page. “Usual sum” is about the price of a dinner for two or half a night in a hotel, in the currency of the case.
    [remedies] What is not ticked is never proposed. The costs decide which plan is worth most.
    [letters] Stands in letters where the case says nothing else.
   *[words] Whole words, as they are written; each form is a line of its own. Letters written here say the other word. In your own letter the word is marked.
}
# $field (String) - the field
policy-field = { $field ->
    [name] Name of the policy
    [currency] Currency
    [margin] Margin
    [horizon] Horizon
    [rounding] Amounts are rounded
    [step] Multiple of
    [role] Role
    [role_name] Name of the role
    [limit] Limit
    [amount] Up to
    [times] Times the usual sum
    [days] After
    [language] Language of letters
    [say] We say instead
    [word_language] Language
   *[not] We do not say
}
# $years (Number) - 1 to 5
policy-years = { $years ->
    [one] { $years } year
   *[other] { $years } years
}
# $kind (String) - digits or step
policy-rounding = { $kind ->
    [digits] to two digits
   *[step] to a multiple
}
# $kind (String) - amount, usual or none
policy-limit = { $kind ->
    [amount] an amount
    [usual] the usual sum
   *[none] no limit
}
# $role (String) - manager, area_manager, director or other
policy-role = { $role ->
    [manager] User of this page
    [area_manager] Area manager
    [director] Director
   *[other] Another role
}
# $what (String) - role or word
policy-add = { $what ->
    [role] Add a role
   *[word] Add a word
}
policy-remove = Remove
# $place (Number) - its place in the list
policy-remove-role = Remove role { $place }
# $place (Number) - its place in the list
policy-remove-word = Remove word { $place }
# $remedy (String) - redo, upgrade, gift, credit or voucher
policy-cost = { $remedy ->
    [redo] Costs us, of the price
    [upgrade] Costs us, of the price
    [gift] Costs us, of the price
   *[other] Costs us, of its face value
}
policy-page-language = as the page
policy-days = days
