### The facts of an incident: their names, the questions that ask for them, their values.

fact-name = { $fact ->
    [sector] వ్యాపారం
    [failures] ఎదురైన సమస్య
    [severity] తీవ్రత
    [cause] కారణం
    [recurrence] మళ్లీ జరుగుతుందా
    [earlier_failures] గత వైఫల్యాలు
    [failed_recoveries] ఫలించని ప్రయత్నాలు
    [apologies_given] ఇప్పటికి క్షమాపణలు
    [noticed_by] గమనించినవారు
    [channel] తెలిపిన మార్గం
    [stage] దశ
    [emotion] మనఃస్థితి
    [wants] కోరుతున్నది
    [service] సేవ
    [price] ధర
    [loss] ఇతర నష్టం
    [delay] వేచి ఉన్న సమయం
    [since] తెలిపి ఎంతసేపు
    [tenure] కస్టమర్‌గా
    [yearly_value] ఏడాది ఖర్చు
    [alternatives] ఇతర మార్గాలు
    [loss_due] ఇవ్వాల్సినది
   *[flags] భద్రత
}

fact-open = { $fact ->
    [sector] ఏ వ్యాపారం?
    [failures] ఏ సమస్య ఎదురైంది?
    [severity] ఎంత తీవ్రం?
    [cause] కారణం ఎవరిది?
    [recurrence] మళ్లీ జరుగుతుందా?
    [earlier_failures] గత వైఫల్యాలు ఎన్ని?
    [failed_recoveries] ఫలించని ప్రయత్నాలు ఎన్ని?
    [apologies_given] ఇప్పటికి క్షమాపణలు ఎన్ని?
    [noticed_by] ఎవరు గమనించారు?
    [channel] ఎలా తెలిపారు?
    [stage] ఏ దశలో?
    [emotion] ఏ మనఃస్థితిలో?
    [wants] ఏం కోరుతున్నారు?
    [service] వాడారా, వద్దన్నారా?
    [price] ధర ఎంత?
    [loss] ఇతర నష్టం ఉందా?
    [delay] ఎంతసేపు వేచి ఉన్నారు?
    [since] ఎప్పుడు తెలిపారు?
    [tenure] ఎంతకాలంగా కస్టమర్?
    [yearly_value] ఏడాదికి ఎంత ఖర్చు?
    [alternatives] వేరే చోటికి వెళ్లగలరా?
    [loss_due] ఏమైనా ఇవ్వాలా?
   *[flags] ఎవరికైనా గాయమా? పిల్లలు, న్యాయవాది, బయటపడిన సమాచారం …?
}

fact-question = { $fact ->
    [sector] ఇది ఏ రకం వ్యాపారంలో జరిగింది?
    [failures] ఏ సమస్య ఎదురైంది?
    [severity] ఈ కస్టమర్‌కు అది ఎంత తీవ్రమైనది?
    [cause] కారణం ఎవరి నియంత్రణలో ఉంది?
    [recurrence] ఇది మళ్లీ జరిగే వీలుందా?
    [earlier_failures] ఇంతకుముందు ఈ కస్టమర్ విషయంలో ఎన్నిసార్లు విఫలమయ్యారు?
    [failed_recoveries] సరిదిద్దే ప్రయత్నాలు ఎన్ని ఫలించలేదు?
    [apologies_given] దీనికి ఇప్పటికే ఎన్నిసార్లు క్షమాపణ చెప్పారు?
    [noticed_by] దీన్ని మొదట ఎవరు గమనించారు?
    [channel] కస్టమర్ దీన్ని ఎక్కడ తెలిపారు?
    [stage] ఇది ఏ దశలో జరిగింది: కొనే ముందా, తర్వాతా?
    [emotion] కస్టమర్ ఏ మనఃస్థితిలో ఉన్నారు?
    [wants] కస్టమర్ ఏం కోరుతున్నారు?
    [service] లోపం ఉన్న సేవను కస్టమర్ వాడుకున్నారా?
    [price] సమస్య వచ్చిన భాగానికి కస్టమర్ ఎంత చెల్లించారు?
    [loss] ధర కాకుండా కస్టమర్ ఇంకెంత నష్టపోయారు?
    [delay] కస్టమర్ ఎంతసేపు వేచి ఉన్నారు?
    [since] కస్టమర్ దీన్ని తెలిపి ఎంత సమయమైంది?
    [tenure] ఈ వ్యక్తి ఎంతకాలంగా కస్టమర్?
    [yearly_value] కస్టమర్ ఏడాదికి మీ దగ్గర ఎంత ఖర్చు చేస్తారు?
    [alternatives] కస్టమర్ వేరే చోటికి ఎంత సులువుగా వెళ్లగలరు?
    [loss_due] ఏమైనా ఇవ్వాల్సి ఉందా: డబ్బు కట్టినా అందనిది, లేదా పోయిన డబ్బు?
   *[flags] వీటిలో ఏదైనా ఈ విషయంలో ఉందా?
}

fact-hint = { $fact ->
    [service] సరిగ్గా లేకపోయినా వాడితే లేదా తీసుకుంటే, వాడినట్టే.
    [loss] టాక్సీ, హోటల్, పాడైన వస్తువులు: ధర కాదు.
    [delay] వారు ఫిర్యాదు చేస్తున్న నిరీక్షణ లేదా ఆలస్యం.
    [since] తెలపకపోతే: అది జరిగినప్పటి నుంచి.
    [yearly_value] ఉజ్జాయింపు చాలు. దీనితో ప్రణాళిక తన ఖర్చును కస్టమర్ విలువతో పోల్చి చూస్తుంది.
    [loss_due] దీన్ని వదిలేస్తే, మిగతా వివరాల నుంచి నిర్ణయమవుతుంది.
    [flags] వీటిలో ఏది ఉన్నా మొత్తం గానీ లేఖ గానీ సూచించం; విషయం పై అధికారికి వెళ్లాలి.
   *[other] { "" }
}

fact-value = { $fact ->
    [sector] { $value ->
        [food_service] రెస్టారెంట్, కెఫే, ఫుడ్ డెలివరీ
        [grocery] కిరాణా
        [fashion_retail] దుస్తులు, చెప్పులు
        [other_retail] ఇతర దుకాణం
        [ecommerce] ఆన్‌లైన్ షాప్
        [banking_insurance] బ్యాంకు, బీమా
        [lodging] హోటల్, హాలిడే హోమ్
        [air] విమానయానం
        [rail_bus_ferry] రైలు, బస్సు, ఫెర్రీ
        [telecom] ఫోన్, ఇంటర్నెట్
        [energy_water] విద్యుత్, గ్యాస్, నీరు
        [automotive] కార్లు: అమ్మకం, రిపేరు, అద్దె
        [healthcare] ఆరోగ్యం, సంరక్షణ
        [software] సాఫ్ట్‌వేర్
        [public_service] ప్రభుత్వ కార్యాలయం
        [personal_services] వ్యక్తిగత సేవలు
       *[other] మరో వ్యాపారం
    }
    [failures] { $value ->
        [late] ఆలస్యం
        [unavailable] అందుబాటులో లేదు
        [below_promise] చెప్పినట్టు లేదు
        [defective] పనిచేయలేదు
        [wrong_item] తప్పు లేదా తక్కువ వస్తువు
        [lost_damaged] పోయింది లేదా పాడైంది
        [billing] తప్పు బిల్లు
        [uncaring] మర్యాద లేదు, నిర్లక్ష్యం
        [misinformed] తప్పు సమాచారం
        [unresponsive] జవాబు లేదు
        [powerless] సిబ్బంది సాయపడలేకపోయారు
        [hygiene] శుభ్రత
        [privacy] గోప్యత
       *[unfair] అసమాన ఆదరణ
    }
    [severity] { $value ->
        [minor] స్వల్పం
        [moderate] మధ్యస్థం
        [major] తీవ్రం
       *[critical] అతి తీవ్రం
    }
    [cause] { $value ->
        [ours] మాది
        [partner] భాగస్వామిది
        [outside] బయటిది
        [customer] కస్టమర్‌ది
       *[unknown] తెలియదు
    }
    [recurrence] { $value ->
        [one_off] ఒక్కసారే
        [likely] మళ్లీ జరగవచ్చు
        [fixed] సరిదిద్దాం
       *[unknown] తెలియదు
    }
    [noticed_by] { $value ->
        [us] మేమే
        [customer] కస్టమర్ చెప్పారు
        [public] అందరికీ కనిపించేలా రాశారు
       *[authority] అధికారులు లేదా మీడియా
    }
    [channel] { $value ->
        [in_person] స్వయంగా
        [phone] ఫోన్
        [email] ఈమెయిల్
        [chat] చాట్
        [letter] లేఖ
        [social] సోషల్ మీడియా
       *[review] రివ్యూ
    }
    [stage] { $value ->
        [before_purchase] కొనే ముందు
        [purchase] కొనుగోలు, డెలివరీ
        [use] వాడుతున్నప్పుడు
       *[after_sale] అమ్మకం తర్వాత
    }
    [emotion] { $value ->
        [calm] ప్రశాంతం
        [disappointed] నిరాశ
        [angry] కోపం
       *[furious] తీవ్ర ఆగ్రహం
    }
    [wants] { $value ->
        [apology] క్షమాపణ
        [explanation] వివరణ
        [refund] డబ్బు వాపసు
        [redo] మళ్లీ చేసి ఇవ్వడం
        [compensation] పరిహారం
        [change] శాశ్వత పరిష్కారం
       *[cancel] రద్దు
    }
    [service] { $value ->
        [kept] వాడారు
        [refused] వద్దన్నారు
       *[unknown] తెలియదు
    }
    [alternatives] { $value ->
        [many] చాలా ఉన్నాయి
        [some] కొన్ని ఉన్నాయి
        [few] తక్కువే
       *[contract] ఒప్పందంలో ఉన్నారు
    }
    [loss_due] { $value ->
        [yes] ఉంది
       *[no] లేదు
    }
   *[flags] { $value ->
        [injury] గాయం, అనారోగ్యం, అలర్జీ, అగ్నిప్రమాదం
        [child] ప్రమాదంలో పడిన లేదా తప్పిపోయిన పిల్లలు
        [discrimination] వివక్ష
        [data_breach] బయటపడిన వ్యక్తిగత సమాచారం
        [legal] న్యాయవాది, కోర్టు లేదా నియంత్రణ సంస్థ
        [self_harm] తమకు తాము హాని చేసుకునే మాటలు
        [crime] సిబ్బంది చేసిన దొంగతనం, దాడి, మోసం
       *[death] మరణం
    }
}

fact-means = { $fact ->
    [severity] { $value ->
        [minor] చికాకు మాత్రమే.
        [moderate] నిజమైన అసౌకర్యం లేదా చిన్న నష్టం.
        [major] పెద్ద నష్టం, చెడిపోయిన వేడుక, మధ్యలో చిక్కుకుపోవడం లేదా మళ్లీ మళ్లీ జరగడం.
        [critical] ఎవరికైనా హాని జరిగింది లేదా జరిగే వీలుంది: ఏ భద్రతా హెచ్చరిక ఉన్నా.
       *[other] { "" }
    }
    [cause] { $value ->
        [ours] మీరు దీన్ని నివారించగలిగేవారు.
        [partner] సరఫరాదారు, కొరియర్, సబ్‌కాంట్రాక్టర్.
        [outside] వాతావరణం, సమ్మె, ప్రభుత్వ చర్య, మరో చోట అంతరాయం.
        [customer] కస్టమర్ సొంత పొరపాటు.
       *[other] { "" }
    }
   *[other] { "" }
}

fact-count = { $n }
fact-count-more = { $n }+
fact-not-known = తెలియదు
fact-join = { $first }, { $more }
fact-tenure = { $months ->
    [0] కొత్త కస్టమర్
    [1] 1 నెల
    [3] 3 నెలలు
    [6] 6 నెలలు
    [12] 1 ఏడాది
    [24] 2 ఏళ్లు
    [36] 3 ఏళ్లు
    [60] 5 ఏళ్లు
   *[other] { $months } నెలలు
}

fact-number = { $unit ->
    [minutes] { $number } నిమి.
    [hours] { $many ->
        [one] { $number } గంట
       *[other] { $number } గంటలు
    }
    [days] { $many ->
        [one] { $number } రోజు
       *[other] { $number } రోజులు
    }
    [months] { $many ->
        [one] { $number } నెల
       *[other] { $number } నెలలు
    }
    [years] { $many ->
        [one] { $number } ఏడాది
       *[other] { $number } ఏళ్లు
    }
   *[kilometres] { $number } కి.మీ.
}
unit-name = { $unit ->
    [minutes] నిమిషాలు
    [hours] గంటలు
    [days] రోజులు
    [months] నెలలు
    [years] ఏళ్లు
   *[kilometres] కి.మీ.
}
