### The dialogs: the cases that are kept, sharing one, what leaves the page, the keys.

# $office (String) - cases, share, link, papers, policy, privacy or keys
office-title = { $office ->
    [cases] కేసులు
    [share] పంచుకోండి
    [link] ఈ లింక్‌తో ఒక కేసు వచ్చింది
    [privacy] ఈ పేజీ నుంచి బయటకు వెళ్లేవి
    [papers] కాపీ, ప్రింట్
    [policy] సంస్థ విధానం
   *[keys] కీలు
}
office-close = మూసివేయండి
# What went wrong, as the name of a case.
# $failure (String) - the kind of failure
office-failure = { $failure ->
    [late] ఆలస్యం
    [unavailable] అందుబాటులో లేదు
    [below_promise] చెప్పినట్టు లేదు
    [defective] పనిచేయలేదు
    [wrong_item] తప్పు వస్తువు
    [lost_damaged] పోయింది లేదా పాడైంది
    [billing] తప్పు బిల్లు
    [uncaring] సిబ్బంది నిర్లక్ష్యం
    [misinformed] తప్పు సమాచారం
    [unresponsive] జవాబు లేదు
    [powerless] ఎవరూ సాయపడలేకపోయారు
    [hygiene] శుభ్రత
    [privacy] గోప్యత
   *[unfair] అసమాన ఆదరణ
}

cases-desk = ప్రస్తుత కేసు
# $count (Number) - cases that are set aside
cases-kept = { $count ->
    [0] పక్కన పెట్టినవి
    [one] పక్కన పెట్టినవి: 1 కేసు
   *[other] పక్కన పెట్టినవి: { $count } కేసులు
}
cases-unnamed = పేరు లేని కేసు
cases-open = ఇంకా ఏమీ తెలియదు
cases-name = కేసు పేరు
cases-keep = కాపీ పక్కన పెట్టండి
cases-search = పేర్లు, కథనాలు, కస్టమర్లలో వెతకండి
cases-none = మీరు మరో కేసు మొదలుపెట్టినప్పుడు, లేదా పై బటన్ నొక్కినప్పుడు కేసును పక్కన పెడతాం.
cases-not-found = ఈ మాటలు ఏ కేసులోనూ లేవు.
# $what (String) - open, copy or delete
cases-do = { $what ->
    [open] తెరవండి
    [copy] కాపీ
   *[delete] తొలగించండి
}
# $what (String) - open, copy or delete
# $name (String) - the name of the case
cases-do-label = { $what ->
    [open] “{ $name }” తెరవండి
    [copy] “{ $name }” కాపీ చేయండి
   *[delete] “{ $name }” తొలగించండి
}
cases-deleted = తొలగించాం.
cases-undo = చర్య రద్దు
cases-files = ఫైళ్లు
cases-export = అన్నీ ఫైల్‌లో సేవ్ చేయండి
cases-import = ఫైల్ నుంచి చేర్చండి
# $count (Number) - cases that were added
cases-imported = { $count ->
    [0] ఇక్కడ ఇప్పటికే లేని కేసు ఏదీ ఆ ఫైల్‌లో లేదు.
    [one] 1 కేసు చేర్చాం.
   *[other] { $count } కేసులు చేర్చాం.
}
cases-no-file = ఈ ఫైల్‌లో Amends కేసులు లేవు, లేదా ఇది పాడైంది. ఏదీ మార్చలేదు.
# $most (Number) - cases that are kept at most
cases-full = గరిష్ఠంగా { $most } కేసులు భద్రపరచవచ్చు. ముందు వాటిని ఫైల్‌లో సేవ్ చేసి, కొన్నింటిని తొలగించండి.
cases-erase = అన్నీ చెరిపివేయండి …
cases-erase-sure = ఈ పేజీ కేసులు, సెట్టింగులు, నెట్‌వర్క్ లేకుండా పనిచేయడానికి ఉంచిన నకలు అన్నీ ఈ బ్రౌజర్ నుంచి చెరిగిపోతాయి. దీన్ని రద్దు చేయలేరు.
cases-erase-yes = అన్నీ చెరిపివేయండి
# $most (Number) - cases that are kept at most
cases-where = కేసులు ఈ బ్రౌజర్‌లో మాత్రమే ఉంటాయి, గరిష్ఠంగా { $most }. ఈ బ్రౌజర్‌ను వాడే ఎవరైనా వాటిని చదవగలరు.

share-what = మీరు కింద టిక్ పెడితే తప్ప, లింక్‌లో కేసు వివరాలు, ఎంచుకున్న చట్టం, ప్రణాళిక మాత్రమే ఉంటాయి. అవి లింక్‌లోనే ఉంటాయి; ఏ సర్వర్‌కూ కనిపించవు. వేరే సంస్థ నియమాల్లో సంఖ్యలు మారవచ్చు.
share-story = కథనంతో
share-names = పేర్లు, సంప్రదింపు వివరాలు, లేఖ కోసం రాసిన వాక్యాలతో
share-link = ఈ కేసు లింక్
share-copy = లింక్ కాపీ
share-copied = లింక్ కాపీ అయింది.
share-selected = బ్రౌజర్ కాపీ చేయడం లేదు; లింక్ ఎంపికై ఉంది.
# $count (String) - characters, written in the reader’s way
share-length = అక్షరాలు: { $count }
share-code = లింక్ QR కోడ్
share-scan = దీన్ని ఫోన్‌తో స్కాన్ చేయండి.
share-no-code = స్కాన్ చేయగలిగే కోడ్‌కు ఇది చాలా పొడవు. కథనం వదిలేయండి, లేదా ఫైల్ పంపండి.
# $most (String) - characters at most, written in the reader’s way
share-too-long = లింక్ { $most } అక్షరాలు దాటుతుంది; అంత పొడవైన లింక్‌లను మెయిల్ ప్రోగ్రామ్‌లు కత్తిరిస్తాయి. కథనం వదిలేయండి, లేదా ఫైల్ పంపండి.
share-file = ఫైల్‌గా సేవ్ చేయండి
share-file-what = కథనం, పేర్లతో సహా మొత్తం కేసు.

link-came = దీన్ని తెరిచే వరకు మీ సొంత కేసు అలాగే ఉంటుంది.
link-open = తెరవండి
link-leave = తెరవకుండా వదిలేయండి
link-kept = దీన్ని తెరిస్తే, మీ సొంత కేసును “కేసులు”లో పక్కన పెడతాం.
# $why (String) - later, damaged or too_long
link-error = { $why ->
    [later] ఈ లింక్‌ను Amends తర్వాతి వెర్షన్‌తో చేశారు. కేసును ఫైల్‌గా పంపమని అడగండి, లేదా ఆ వెర్షన్‌తో తెరవండి. మీ సొంత కేసు అలాగే ఉంది.
    [too_long] Amends చేసే ఏ లింక్ కంటే కూడా ఇది పొడవు, అందుకే దీన్ని చదవలేదు. మీ సొంత కేసు అలాగే ఉంది.
   *[damaged] ఈ లింక్ పాడైంది లేదా మధ్యలో తెగిపోయింది; మళ్లీ పంపమని అడగండి. మీ సొంత కేసు అలాగే ఉంది.
}

privacy-what = Amends మీ బ్రౌజర్‌లోనే పనిచేస్తుంది. కస్టమర్ గురించి, కేసు గురించి, మీ గురించి ఏదీ ఎవరికీ పంపదు.
# $own (Number) - files of this page
# $others (Number) - files from elsewhere
privacy-count = తెరిచినప్పటి నుంచి ఈ పేజీ తెచ్చుకున్నవి: { $own ->
    [one] 1 సొంత ఫైల్
   *[other] { $own } సొంత ఫైళ్లు
}; { $others ->
    [0] వేరే చోటు నుంచి ఏదీ లేదు.
    [one] వేరే చోటు నుంచి 1 ఫైల్.
   *[other] వేరే చోటు నుంచి { $others } ఫైళ్లు.
}
privacy-list = అన్ని ఫైళ్లు
privacy-policy = అభ్యర్థనలో ఫైల్ పేరు మాత్రమే ఉంటుంది. సూచనల్లో ఉన్న content security policy‌తో సైట్ నిర్వాహకులు బ్రౌజర్ మరే ఇతర అభ్యర్థనా పంపకుండా నిరోధించవచ్చు.
privacy-keeps = కేసులు, సెట్టింగులు ఈ బ్రౌజర్ నిల్వలో మాత్రమే ఉంటాయి. కుకీలు లేవు.
privacy-check = మీరే చూసుకోవాలంటే, డెవలపర్ టూల్స్ (F12) తెరిచి, Network ట్యాబ్‌కు వెళ్లి, పేజీని వాడండి.

# What a key does.
# $key (String) - the key
keys-does = { $key ->
    [undo] చర్య రద్దు
    [redo] మళ్లీ చేయడం
    [keys] కీలు చూపడం
    [next_finding] మీ సొంత లేఖలో తర్వాత చూడాల్సినది
    [last_finding] అంతకు ముందు చూడాల్సినది
   *[close] తెరిచి ఉన్నదాన్ని మూసివేయడం
}
keys-single = ? లాంటి ఒకే గుర్తు కీలు పనిచేస్తాయి
keys-field = మీరు ఏదైనా ఫీల్డ్‌లో రాస్తున్నప్పుడు ఇవి ఎప్పుడూ పనిచేయవు.
