### The dialogs: the cases that are kept, sharing one, what leaves the page, the keys.

# $office (String) - cases, share, link, papers, policy, privacy or keys
office-title = { $office ->
    [cases] Cases
    [share] Share
    [link] A case came with this link
    [privacy] What leaves this page
    [papers] Copy and print
    [policy] House policy
   *[keys] Keys
}
office-close = Close
# What went wrong, as the name of a case.
# $failure (String) - the kind of failure
office-failure = { $failure ->
    [late] Late
    [unavailable] Not available
    [below_promise] Less than promised
    [defective] Defective
    [wrong_item] Wrong item
    [lost_damaged] Lost or damaged
    [billing] Wrong bill
    [uncaring] Uncaring staff
    [misinformed] Wrong information
    [unresponsive] No answer
    [powerless] Nobody could help
    [hygiene] Hygiene
    [privacy] Privacy
   *[unfair] Unfair treatment
}

cases-desk = On the desk
# $count (Number) - cases that are set aside
cases-kept = { $count ->
    [0] Set aside
    [one] Set aside: 1 case
   *[other] Set aside: { $count } cases
}
cases-unnamed = Case without a name
cases-open = Nothing known yet
cases-name = Name of the case
cases-keep = Set a copy aside
cases-search = Search names, stories, customers
cases-none = A case is set aside when you start another one, or by the button above.
cases-not-found = No case has these words.
# $what (String) - open, copy or delete
cases-do = { $what ->
    [open] Open
    [copy] Copy
   *[delete] Delete
}
# $what (String) - open, copy or delete
# $name (String) - the name of the case
cases-do-label = { $what ->
    [open] Open “{ $name }”
    [copy] Copy “{ $name }”
   *[delete] Delete “{ $name }”
}
cases-deleted = Deleted.
cases-undo = Undo
cases-files = Files
cases-export = Save all to a file
cases-import = Add from a file
# $count (Number) - cases that were added
cases-imported = { $count ->
    [0] The file has no case that is not here already.
    [one] 1 case added.
   *[other] { $count } cases added.
}
cases-no-file = This file holds no cases of Amends, or it is damaged. Nothing was changed.
# $most (Number) - cases that are kept at most
cases-full = At most { $most } cases are kept. Save them to a file and delete some first.
cases-erase = Erase everything …
cases-erase-sure = All cases and settings of this page, and the copy of the page for use without a network, are erased from this browser. This cannot be undone.
cases-erase-yes = Erase everything
# $most (Number) - cases that are kept at most
cases-where = Cases are kept in this browser alone, at most { $most }. Whoever uses this browser can read them.

share-what = The link carries the facts of the case, the law and the plan you chose, and nothing else, unless you tick it. They stand in the link itself; no server sees them. Under another policy the figures may differ.
share-story = With the story
share-names = With names, contact and the letter’s sentences
share-link = Link to this case
share-copy = Copy the link
share-copied = The link is copied.
share-selected = The browser does not copy; the link is selected.
# $count (String) - characters, written in the reader’s way
share-length = { $count } characters
share-code = QR code of the link
share-scan = Scan it with a phone.
share-no-code = Too long for a code that can be scanned. Leave the story out, or send the file.
# $most (String) - characters at most, written in the reader’s way
share-too-long = The link would be longer than { $most } characters, which mail programs cut off. Leave the story out, or send the file.
share-file = Save as a file
share-file-what = The whole case, story and names included.

link-came = Your own case stays as it is until you open this one.
link-open = Open it
link-leave = Leave it
link-kept = If you open it, your own case is set aside under “Cases”.
# $why (String) - later, damaged or too_long
link-error = { $why ->
    [later] The link was made by a later version of Amends. Ask for the case as a file, or open it with that version. Your own case is as it was.
    [too_long] The link is longer than any that Amends makes, so it was not read. Your own case is as it was.
   *[damaged] The link is damaged or was cut off; ask for it again. Your own case is as it was.
}

privacy-what = Amends runs in your browser. It sends nothing about the customer, the case or you to anybody.
# $own (Number) - files of this page
# $others (Number) - files from elsewhere
privacy-count = Since it was opened, the page has fetched { $own ->
    [one] 1 file of its own
   *[other] { $own } files of its own
} and { $others ->
    [0] nothing from anywhere else.
    [one] 1 file from elsewhere.
   *[other] { $others } files from elsewhere.
}
privacy-list = All files
privacy-policy = A request carries only the name of the file. Whoever runs the site can forbid the browser every other one with the content security policy in the instructions.
privacy-keeps = Cases and settings are kept in this browser’s storage alone. There are no cookies.
privacy-check = To see for yourself, open the Network tab of the developer tools (F12) and use the page.

# What a key does.
# $key (String) - the key
keys-does = { $key ->
    [undo] Undo
    [redo] Redo
    [keys] Show the keys
    [next_finding] Next finding in your own letter
    [last_finding] Previous finding
   *[close] Close what is open
}
keys-single = Keys that are a single character, such as ?, work
keys-field = They never work while you type in a field.
