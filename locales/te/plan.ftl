### The plan as dated steps, and the apology beside it.

plan-title = ప్రణాళిక
plan-now = ఇప్పుడే
plan-within = { $duration } దాటకుండా
plan-by = { $date }లోగా
plan-step-amount = { $kind ->
    [legal_minimum] చట్ట ప్రకారం ఇవ్వాల్సిన { $amount } చెల్లించండి
    [refund] { $amount } తిరిగి ఇవ్వండి
    [expenses] దీనివల్ల వారికైన ఖర్చు { $amount } చెల్లించండి
    [credit] { $amount } క్రెడిట్‌గా జమ చేయండి
    [voucher] { $amount } విలువ చేసే వోచర్ ఇవ్వండి
    [fee_waiver] ఛార్జీలో { $amount } మాఫీ చేయండి
    [ask_approval] { $amount } ఇవ్వడానికి ఆమోదం కోరండి
   *[other] { $amount }
}
plan-step = { $kind ->
    [apologise] వారితో మాట్లాడండి, వినండి, క్షమాపణ చెప్పండి
    [legal_minimum] చట్ట ప్రకారం ఇవ్వాల్సినది చెల్లించండి
    [ask_approval] ఆమోదం కోరండి
    [redo] ఉచితంగా మళ్లీ చేసి ఇవ్వండి
    [refund] డబ్బు తిరిగి ఇవ్వండి
    [expenses] దీనివల్ల వారికైన ఖర్చు చెల్లించండి
    [credit] వారి ఖాతాలో క్రెడిట్ జమ చేయండి
    [voucher] వోచర్ ఇవ్వండి
    [fee_waiver] ఛార్జీ మాఫీ చేయండి
    [upgrade] వారు చెల్లించినదానికంటే మెరుగైనది ఇవ్వండి
    [gift] ఒక చిరుకానుక కూడా ఇవ్వండి
    [personal_contact] మీరే వారిని సంప్రదించండి, ఆ తర్వాత కూడా వారికి అందుబాటులో ఉండండి
    [correct_record] బిల్లు, బుకింగ్ లేదా సమాచారాన్ని సరిచేయండి
    [cause_fixed] కారణాన్ని తొలగించండి; అది పూర్తయ్యాకే చెప్పండి
    [priority] వచ్చేసారి ముందు వారికే అవకాశం ఇవ్వండి
    [check_back] ఇప్పుడు అంతా సవ్యంగా ఉందా అని అడగండి
    [care_first] ఆ వ్యక్తి క్షేమంగా, తగిన సంరక్షణలో ఉన్నారని నిర్ధారించుకోండి
    [escalate] ఇలాంటి విషయాలపై నిర్ణయం తీసుకునే వ్యక్తికి అప్పగించండి
    [keep_evidence] అన్నీ భద్రపరచండి: పేర్లు, సమయాలు, సందేశాలు, వస్తువులు, ఫొటోలు
   *[other] తాత్కాలిక సందేశం పంపండి; అంతకు మించి ఏదీ ఒప్పుకోకండి, ఏ హామీ ఇవ్వకండి
}
plan-apologise = { $stance ->
    [explain] వారితో మాట్లాడండి, వినండి, వివరించండి
    [act] వారితో మాట్లాడండి, వినండి, ఏం చేస్తారో చెప్పండి
   *[other] వారితో మాట్లాడండి, వినండి, క్షమాపణ చెప్పండి
}
plan-after = ఆమోదం వచ్చాక మరో { $amount }
plan-after-all = ఆమోదం వచ్చాక { $amount }
plan-who = { $who ->
    [you] మీరు
    [team] బాధ్యత ఉన్న బృందం
    [manager] మీరు
    [area_manager] ఏరియా మేనేజర్
    [director] డైరెక్టర్
   *[other] { $name }
}
plan-approver = { $role ->
    [manager] మేనేజర్ ఆమోదం కావాలి
    [area_manager] ఏరియా మేనేజర్ ఆమోదం కావాలి
    [director] డైరెక్టర్ ఆమోదం కావాలి
   *[other] ఆమోదం కావాలి: { $name }
}
plan-reason = { $reason ->
    [responsibility_first] క్షమాపణలో అన్నిటికంటే ఎక్కువ విలువ బాధ్యత ఒప్పుకోవడానికే.
    [explain_outside] దీనికి కారణం మీరు కాదు: తప్పు ఒప్పుకోవడానికి బదులు నిజాయితీగా వివరించండి.
    [action_before_words] వారు ఇప్పటికే రెండు లేదా అంతకంటే ఎక్కువ క్షమాపణలు విన్నారు: ఏదైనా చేసే ముందే మరొకటి చెబితే హాని చేస్తుంది.
    [restores_loss] పోయినదాన్ని అదే రూపంలో తిరిగి ఇస్తుంది.
    [money_lost] వారు డబ్బు నష్టపోయారు, కాబట్టి డబ్బుతోనే సరిదిద్దాలి.
    [makes_good] క్షమాపణతో పూడనిదాన్ని ఇది పూడుస్తుంది.
    [attention] ఏమిచ్చారన్న దానితో పాటు, ఎలా చూసుకున్నారన్నదీ ముఖ్యమే.
    [cause_stable] మళ్లీ జరిగే వీలుంటే, మీరు ఇంకేం చేసినా కొనసాగేవారు తగ్గుతారు.
    [law] ఇంకేమిచ్చినా, చట్టం దీన్ని కోరుతుంది.
    [above_limit] ఇది మీ సొంత పరిమితిని దాటింది.
   *[ask_afterwards] అది ఫలించిందో లేదో మీకు తెలుస్తుంది. దీనివల్ల కస్టమర్లు కొనసాగుతారని చెప్పడం లేదు.
}
plan-empty = ఈ ఎంపికలో చేయాల్సిన పనులేవీ లేవు.

## The apology

apology-title = క్షమాపణ
apology-channels = క్షమాపణ తెలిపే మార్గం
apology-channel = { $channel ->
    [say] మాటల్లో
    [email] ఈమెయిల్
    [letter] లేఖ
    [text] టెక్స్ట్ మెసేజ్
   *[public] బహిరంగ జవాబు
}
apology-none = ఈ ఎంపికలో క్షమాపణ లేదు.
apology-parts = ఇందులో ఉన్నవి
apology-part = { $part ->
    [responsibility] బాధ్యత
    [repair] సరిదిద్దడం
    [explanation] వివరణ
    [regret] విచారం
    [repentance] ఏం మారుతుంది
   *[forgiveness] మన్నింపు కోరడం
}
apology-has = ఉంది
apology-has-not = లేదు
apology-again = మరోలా రాయండి
apology-own-reminder = మీ సొంత వాక్యం ఒకటి ఇంకా చేర్చలేదు. అది లేకపోతే, పాఠ్యాన్ని ప్రోగ్రామ్ రాసిందని చదివేవారికి తెలిసిపోతుంది.
apology-length = { $count } అక్షరాలు, గరిష్ఠంగా { $max }
apology-subject = విషయం
apology-own-slot = మీ సొంత వాక్యం ఒకటి ఇక్కడ వస్తుంది.
apology-copy = పాఠ్యం కాపీ
apology-copy-subject = విషయం కాపీ
apology-fields = మీకు మాత్రమే తెలిసినవి
apology-asks = పంపే ముందు తప్పనిసరి
apology-asks-better = ఇవి ఉంటే మరింత మేలు
apology-ask = { $asked ->
    [customer] వారిని ఏమని సంబోధిస్తారు
    [writer] మీ పేరు
    [contact] మిమ్మల్ని ఎలా సంప్రదించాలి
    [failure] ఏ సమస్య ఎదురైంది
    [explanation] ఎందుకు జరిగింది
    [amount] ధర, మొత్తం రాయడానికి
    [own_words] మీ సొంత వాక్యం ఒకటి
   *[reference] ఆర్డర్ లేదా బుకింగ్ నంబర్
}
personal-field = { $field ->
    [customer] వారిని ఏమని సంబోధిస్తారు
    [writer] మీ పేరు
    [role_or_firm] మీ హోదా లేదా సంస్థ
    [contact] మిమ్మల్ని ఎలా సంప్రదించాలి
    [reference] ఆర్డర్ లేదా బుకింగ్ నంబర్
    [details] జరిగినదాని గురించి మరికొంత
    [explanation] ఎందుకు జరిగింది
   *[own_words] మీ సొంత వాక్యం ఒకటి
}
