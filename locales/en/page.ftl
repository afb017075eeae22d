### The page around the incident and the advice.

app-name = Amends
# A language by its own name, the same in every language.
# $language (String) - en ru ro pl bg te
language-self = { $language ->
    [ru] Русский
    [ro] Română
    [pl] Polski
    [bg] Български
    [te] తెలుగు
   *[en] English
}

page-skip-advice = Go to the advice
# $count (Number) - requests since the page was loaded
page-privacy = { $count ->
    [0] Nothing has left this page
   *[other] This page has asked for more
}
# $count (Number) - requests since the page was loaded
page-requests = { $count ->
    [one] 1 request
   *[other] { $count } requests
}
page-theme = Colours
# $theme (String) - system, light, dark or more, which stands for any of them with more contrast
page-theme-name = { $theme ->
    [light] Light
    [dark] Dark
    [more] More contrast
   *[system] As the device
}
# How keeping the case in this browser goes, when it does not go well.
# $storage (String) - blocked, full, elsewhere or damaged
page-storage = { $storage ->
    [blocked] This browser keeps no data for this page: your case is gone when you close it. Print or copy what you need.
    [full] This browser has no room left to keep your case. Print or copy what you need.
    [elsewhere] Another tab of this browser keeps its case now, so what you do here is no longer kept. Save it to a file under “Cases”, or reload to go on with the other one.
   *[damaged] What this browser had kept of your last case could not be read, so the page starts empty.
}
page-language = Language of the page
page-undo = Undo
page-redo = Redo
# A dialog, or the workshop.
# $office (String) - cases, share, papers, policy, workshop or keys
page-office = { $office ->
    [cases] Cases
    [share] Share
    [papers] Copy and print
    [policy] Policy
    [workshop] Workshop
   *[keys] Keys
}
page-office-failed = That part of the page could not be loaded. Check the connection, then try again.
