### The dialog of the decision record and the calendar.

record-title = నిర్ణయ నమోదు
record-damaged = ఈ నమోదులో భద్రపరిచినది చదవలేకపోయాం. ఇప్పుడు మీరు రాసేది దాని స్థానంలోకి వస్తుంది.
record-open = ఇంకా నమోదు కాలేదు: ఇప్పుడు ఉన్నది ఇది
record-decided = నమోదైన రోజు: { $year } { $date }
record-advised = సిఫార్సు చేసినది
record-chosen = ఎంచుకున్నది
record-followed = సిఫార్సు చేసినదే.
record-untreated = ఏమీ చేయకపోతే
record-figures = 100 మందిలో సుమారు { $n } మంది కొనసాగుతారు ({ $low }–{ $high })
record-cost = ఖర్చు { $amount }
record-approver = ఆమోదం: { $role }
record-changed = ఆ తర్వాత కేసు, ఎంపిక లేదా లెక్క మారింది: పేజీ ఇప్పుడు వేరే అంకెలు చూపుతోంది. ఇక్కడ ఉన్నది అప్పటిలాగే ఉంటుంది.
record-set = నిర్ణయాన్ని నమోదు చేయండి
record-set-again = మళ్లీ నమోదు చేయండి
record-made-by = Amends { $version }, లెక్క { $engine }
record-other-engine = ఈ అంకెలు వేరే లెక్క వెర్షన్‌తో వచ్చినవి.
record-sources = { $count ->
    [one] { $count } ఆధారం
   *[other] { $count } ఆధారాలు
}
record-why = కారణం
record-reason = దీన్ని ఎందుకు ఎంచుకున్నారు
record-by = ఎంచుకున్నది ఎవరు
record-cause-title = మూల కారణం, దానిపై చర్య
record-cause = మూల కారణం
record-action = ఇది మళ్లీ జరగకుండా చేస్తున్నది
record-action-by = ఎవరు చేస్తారు
record-action-due = ఎప్పటిలోగా
record-state = స్థితి
record-not-closed = తెరిచి ఉంది
record-closed = ముగిసిన రోజు: { $year } { $date }
record-close = కేసును ముగించండి
record-reopen = మళ్లీ తెరవండి
record-lacks = { $lacks ->
    [root_cause] ముగించే ముందు మూల కారణం రాయండి.
    [action] ముగించే ముందు, ఆ కారణంపై తీసుకుంటున్న చర్య రాయండి.
   *[both] ముగించే ముందు మూల కారణం, దానిపై తీసుకుంటున్న చర్య రాయండి.
}
record-dates = గడువులు
record-check-back = కస్టమర్‌ను అడగండి, { $due }:
record-calendar = క్యాలెండర్ కోసం సేవ్ చేయండి (.ics)
record-calendar-what = ప్రణాళిక దశలు, కస్టమర్‌ను అడిగే ప్రశ్న, కారణంపై చర్య. మళ్లీ సేవ్ చేస్తే అవే నమోదులు తాజా అవుతాయి.
record-entry = { $what } ({ $case })
record-who = ఎవరు: { $who }
record-file = ఫైల్
record-file-what = ఫైల్‌లో వివరాలు, సిఫార్సు, మీ ఎంపిక, కారణాలు, వెర్షన్, ఆధారాలు ఉంటాయి. మీరు టిక్ చేస్తే తప్ప పేర్లు, కథనం అందులోకి వెళ్లవు; బయటికి వెళ్లకూడనిది పై గడుల్లో రాయకండి.
record-names = పేర్లు, ఆర్డర్ నంబర్లు, లేఖలోని మీ మాటలతో
record-story = కథనంతో
record-export = నమోదును సేవ్ చేయండి
record-import = నమోదును తెరవండి
record-no-file = { $what ->
    [file] ఈ ఫైల్ Amends నిర్ణయ నమోదు కాదు. ఏమీ మారలేదు.
   *[other] ఈ ఫైల్‌లోని నిర్ణయ నమోదును చదవలేకపోయాం; అందులో “{ $field }” చూడండి. ఏమీ మారలేదు.
}
