### The page around the incident and the advice.

language-self = { $language ->
    [ru] Русский
    [ro] Română
    [pl] Polski
    [bg] Български
    [te] తెలుగు
   *[en] English
}
app-name = Amends

page-skip-advice = సలహాకు వెళ్లండి
page-privacy = { $count ->
    [0] ఈ పేజీ నుంచి ఏదీ బయటకు వెళ్లలేదు
   *[other] ఈ పేజీ మరిన్ని అభ్యర్థనలు పంపింది
}
page-requests = { $count ->
    [one] 1 అభ్యర్థన
   *[other] { $count } అభ్యర్థనలు
}
page-theme = రంగులు
page-theme-name = { $theme ->
    [light] లేత రంగు
    [dark] ముదురు రంగు
    [more] ఎక్కువ కాంట్రాస్ట్
   *[system] పరికరం ప్రకారం
}
page-storage = { $storage ->
    [blocked] ఈ బ్రౌజర్ ఈ పేజీ సమాచారాన్ని భద్రపరచదు: మూసేయగానే మీ కేసు పోతుంది. అవసరమైనది ప్రింట్ లేదా కాపీ చేసుకోండి.
    [full] మీ కేసును భద్రపరచడానికి ఈ బ్రౌజర్‌లో ఇక చోటు లేదు. అవసరమైనది ప్రింట్ లేదా కాపీ చేసుకోండి.
    [elsewhere] ఇప్పుడు ఈ బ్రౌజర్‌లోని మరో ట్యాబ్ తన కేసును భద్రపరుస్తోంది, కాబట్టి మీరు ఇక్కడ చేసేది ఇకపై భద్రపడదు. “కేసులు”లో ఫైల్‌గా సేవ్ చేయండి, లేదా ఆ కేసుతో కొనసాగడానికి పేజీని రీలోడ్ చేయండి.
   *[damaged] మీ గత కేసు నుంచి ఈ బ్రౌజర్ భద్రపరచినదాన్ని చదవలేకపోయాం, అందుకే పేజీ ఖాళీగా మొదలవుతుంది.
}
page-language = పేజీ భాష
page-undo = చర్య రద్దు
page-redo = మళ్లీ చేయండి
# A dialog.
# $office (String) - cases, share or keys
page-office = { $office ->
    [cases] కేసులు
    [share] పంచుకోండి
    [papers] కాపీ, ప్రింట్
    [policy] విధానం
    [workshop] కార్యశాల
   *[keys] కీలు
}
page-office-failed = పేజీలోని ఈ భాగం లోడ్ కాలేదు. కనెక్షన్ చూసి మళ్లీ ప్రయత్నించండి.
