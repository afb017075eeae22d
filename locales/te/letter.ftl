# The apology: its frame, what owns the failure, what follows from it.
# 
# Every message is a whole sentence; the program chooses sentences, puts a space between
# them and knows nothing else of the language. Where a message has three wordings they say
# the same. A sentence may claim only what its comment says is known.

## How the letter begins

# The line that opens an email or a letter.
# $named (Bool) - whether the customer's name is known
# $customer (String) - the customer as addressed
# $channel (String) - say email letter text public
letter-greeting =
    { $named ->
        [true]
            { $channel ->
                [letter] గౌరవనీయులైన { $customer } గారికి,
               *[email] నమస్కారం { $customer } గారూ,
            }
       *[false]
            { $channel ->
                [letter] గౌరవనీయులకు నమస్కారం,
               *[email] నమస్కారం,
            }
    }

# The line that opens a public reply: never with a name.
# $wording (Number) - 0 to 2
letter-greeting-public =
    { $wording ->
        [0] నమస్కారం. మాకు ఈ విషయం చెప్పినందుకు ధన్యవాదాలు.
        [1] నమస్కారం. దీని గురించి మాకు రాసినందుకు ధన్యవాదాలు.
       *[2] నమస్కారం. ఇదంతా వివరంగా తెలియజేసినందుకు ధన్యవాదాలు.
    }

# The first words on the phone, in person or in a text message.
# $named (Bool) - whether the customer's name is known
# $signed (Bool) - whether the writer is known
# $customer (String) - the customer as addressed
# $sender (String) - the writer's name, with role or firm when known
letter-greeting-spoken =
    { $named ->
        [true]
            { $signed ->
                [true] నమస్కారం { $customer } గారూ, నేను { $sender }.
               *[false] నమస్కారం { $customer } గారూ.
            }
       *[false]
            { $signed ->
                [true] నమస్కారం, నేను { $sender }.
               *[false] నమస్కారం.
            }
    }

# Asks whether the customer can talk now.
# $wording (Number) - 0 to 2
letter-greeting-moment =
    { $wording ->
        [0] ఇప్పుడు మాట్లాడటానికి మీకు వీలవుతుందా?
        [1] నాతో మాట్లాడటానికి ఒక్క నిమిషం తీరిక ఉందా?
       *[2] మీ సమయం ఒక్క నిమిషం తీసుకోవచ్చా?
    }

# The writer in one phrase.
# $writer (String) - the writer's name
# $firm (String) - role or firm
letter-sender = { $writer }, { $firm }

# A line of its own above the letter, or at the end of a message.
# $reference (String) - the order or booking number
letter-reference = మీ రిఫరెన్స్ నంబర్: { $reference }

## The subject line of an email

# $failure (String) - the kind of failure, or none
letter-subject =
    { $failure ->
        [late] మీకు జరిగిన ఆలస్యం: దీనిపై నేను చేస్తున్నది
        [unavailable] మీకు అందుబాటులో లేకపోయినది: దీనిపై నేను చేస్తున్నది
        [below_promise] మీకు ఇచ్చిన మాట: దీనిపై నేను చేస్తున్నది
        [defective] సరిగ్గా పనిచేయనిది: దీనిపై నేను చేస్తున్నది
        [wrong_item] మీ ఆర్డర్: దీనిపై నేను చేస్తున్నది
        [lost_damaged] మా సంరక్షణలో ఉన్నది: దీనిపై నేను చేస్తున్నది
        [billing] మీకు వేసిన ఛార్జీలు: దీనిపై నేను చేస్తున్నది
        [uncaring] మీ పట్ల ప్రవర్తించిన తీరు: దీనిపై నేను చేస్తున్నది
        [misinformed] మీకు చెప్పిన సమాచారం: దీనిపై నేను చేస్తున్నది
        [unresponsive] జవాబు రాని మీ సందేశం: దీనిపై నేను చేస్తున్నది
        [powerless] మీరు అడిగిన సాయం: దీనిపై నేను చేస్తున్నది
        [hygiene] మీకు కనిపించినది: దీనిపై నేను చేస్తున్నది
        [privacy] మీ వ్యక్తిగత వివరాలు: దీనిపై నేను చేస్తున్నది
        [unfair] మీతో వ్యవహరించిన తీరు: దీనిపై నేను చేస్తున్నది
       *[none] మీకు ఎదురైనది: దీనిపై నేను చేస్తున్నది
    }

# $subject (String) - the subject line above
# $reference (String) - the order or booking number
letter-subject-reference = { $subject } ({ $reference })

## What else went wrong

# A second failure, in its own sentence, with no doer named.
# $failure (String) - the kind of failure, or none
# $wording (Number) - 0 to 2
# $long (String) - as of letter-how-long
letter-also =
    { $failure ->
        [late]
            { $wording ->
                [0] దానికి తోడు మీరు { $long } వేచి ఉండాల్సి వచ్చింది.
                [1] అంతటితో ఆగలేదు: మీరు { $long } వేచి ఉండాల్సి వచ్చింది.
               *[2] పైగా మీరు { $long } ఎదురుచూడాల్సి వచ్చింది.
            }
        [unavailable]
            { $wording ->
                [0] దానికి తోడు కొన్ని అందుబాటులో లేవు.
                [1] అంతటితో ఆగలేదు: కొన్ని అందుబాటులో లేవు.
               *[2] పైగా మీరు నమ్ముకున్నది అందుబాటులో లేకపోయింది.
            }
        [below_promise]
            { $wording ->
                [0] దానికి తోడు అది మాట ఇచ్చినట్టుగా లేదు.
                [1] అంతటితో ఆగలేదు: అది మాట ఇచ్చినట్టుగా లేదు.
               *[2] పైగా అది చెప్పిన స్థాయికి చేరలేదు.
            }
        [defective]
            { $wording ->
                [0] దానికి తోడు అది సరిగ్గా పనిచేయలేదు.
                [1] అంతటితో ఆగలేదు: అది సరిగ్గా పనిచేయలేదు.
               *[2] పైగా అది పనిచేయాల్సిన విధంగా పనిచేయలేదు.
            }
        [wrong_item]
            { $wording ->
                [0] దానికి తోడు ఆర్డర్ సరిగ్గా లేదు.
                [1] అంతటితో ఆగలేదు: ఆర్డర్ సరిగ్గా లేదు.
               *[2] పైగా ఆర్డర్ ఉండాల్సిన విధంగా లేదు.
            }
        [lost_damaged]
            { $wording ->
                [0] దానికి తోడు అంతా భద్రంగా చేరలేదు.
                [1] అంతటితో ఆగలేదు: అంతా భద్రంగా చేరలేదు.
               *[2] పైగా అంతా ఉన్నది ఉన్నట్టు భద్రంగా చేరలేదు.
            }
        [billing]
            { $wording ->
                [0] దానికి తోడు బిల్లు సరిగ్గా లేదు.
                [1] అంతటితో ఆగలేదు: బిల్లు సరిగ్గా లేదు.
               *[2] పైగా బిల్లులోని మొత్తం సరైనది కాదు.
            }
        [uncaring]
            { $wording ->
                [0] దానికి తోడు మీకు తగిన మర్యాద దక్కలేదు.
                [1] అంతటితో ఆగలేదు: మీకు తగిన మర్యాద దక్కలేదు.
               *[2] పైగా మీకు దక్కాల్సిన గౌరవం దక్కలేదు.
            }
        [misinformed]
            { $wording ->
                [0] దానికి తోడు మీకు చెప్పిన మాట నిలబడలేదు.
                [1] అంతటితో ఆగలేదు: మీకు చెప్పిన మాట నిలబడలేదు.
               *[2] పైగా మీకు చెప్పినది నిజం కాలేదు.
            }
        [unresponsive]
            { $wording ->
                [0] దానికి తోడు జవాబులు సకాలంలో రాలేదు.
                [1] అంతటితో ఆగలేదు: జవాబులు సకాలంలో రాలేదు.
               *[2] పైగా జవాబుల కోసం ఎదురుచూడాల్సి వచ్చింది.
            }
        [powerless]
            { $wording ->
                [0] దానికి తోడు మీరు అడిగిన వారెవరూ సాయం చేయలేకపోయారు.
                [1] అంతటితో ఆగలేదు: మీరు అడిగిన వారెవరూ సాయం చేయలేకపోయారు.
               *[2] పైగా మీరు ఎవరిని అడిగినా సాయం దొరకలేదు.
            }
        [hygiene]
            { $wording ->
                [0] దానికి తోడు అంతా శుభ్రంగా లేదు.
                [1] అంతటితో ఆగలేదు: అంతా శుభ్రంగా లేదు.
               *[2] పైగా అన్నీ శుభ్రంగా లేవు.
            }
        [privacy]
            { $wording ->
                [0] దానికి తోడు మీ వ్యక్తిగత వివరాల విషయంలో తగిన జాగ్రత్త తీసుకోలేదు.
                [1] అంతటితో ఆగలేదు: మీ వ్యక్తిగత వివరాల విషయంలో తగిన జాగ్రత్త తీసుకోలేదు.
               *[2] పైగా మీ వ్యక్తిగత వివరాలకు దక్కాల్సిన రక్షణ దక్కలేదు.
            }
       *[unfair]
            { $wording ->
                [0] దానికి తోడు మిమ్మల్ని అందరితో సమానంగా చూడలేదు.
                [1] అంతటితో ఆగలేదు: మిమ్మల్ని అందరితో సమానంగా చూడలేదు.
               *[2] పైగా మీకు అందరితో సమానమైన ఆదరణ దక్కలేదు.
            }
    }

# Failures that this customer had with us before this one.
# $owned (Bool) - whether the failure is ours, or a partner's and so ours to answer for
# $earlier (Number) - how many: 1, 2, 3 for three or more
# $wording (Number) - 0 to 2
letter-history =
    { $owned ->
        [true]
            { $earlier ->
                [1]
                    { $wording ->
                        [0] మేము మిమ్మల్ని నిరాశపరచడం ఇది రెండోసారి.
                        [1] మీ విషయంలో మేము విఫలమవడం ఇది రెండోసారి.
                       *[2] ఇంతకుముందు కూడా ఒకసారి మిమ్మల్ని నిరాశపరిచాం.
                    }
                [2]
                    { $wording ->
                        [0] మేము మిమ్మల్ని నిరాశపరచడం ఇది మూడోసారి.
                        [1] మీ విషయంలో మేము విఫలమవడం ఇది మూడోసారి.
                       *[2] ఇంతకుముందు కూడా రెండుసార్లు మిమ్మల్ని నిరాశపరిచాం.
                    }
               *[3]
                    { $wording ->
                        [0] మేము మిమ్మల్ని నిరాశపరచడం ఇది మొదటిసారి కాదు, మూడోసారీ కాదు.
                        [1] ఇప్పటికి కనీసం నాలుగుసార్లు మిమ్మల్ని నిరాశపరిచాం.
                       *[2] మీ విషయంలో మేము పదేపదే విఫలమయ్యాం.
                    }
            }
       *[false]
            { $earlier ->
                [1]
                    { $wording ->
                        [0] మా దగ్గర మీకు ఇలా ఇబ్బంది ఎదురవడం ఇది రెండోసారి.
                        [1] ఇంతకుముందు కూడా ఒకసారి మా దగ్గర మీకు సమస్య ఎదురైంది.
                       *[2] మా దగ్గర మీరు ఇబ్బంది పడటం ఇది రెండోసారి.
                    }
                [2]
                    { $wording ->
                        [0] మా దగ్గర మీకు ఇలా ఇబ్బంది ఎదురవడం ఇది మూడోసారి.
                        [1] ఇంతకుముందు కూడా రెండుసార్లు మా దగ్గర మీకు సమస్య ఎదురైంది.
                       *[2] మా దగ్గర మీరు ఇబ్బంది పడటం ఇది మూడోసారి.
                    }
               *[3]
                    { $wording ->
                        [0] మా దగ్గర మీకు ఇలా ఇబ్బంది ఎదురవడం ఇది కనీసం నాలుగోసారి.
                        [1] ఇంతకుముందు కూడా చాలాసార్లు మా దగ్గర మీకు సమస్య ఎదురైంది.
                       *[2] మా దగ్గర మీరు ఇబ్బంది పడటం ఇది కనీసం నాలుగోసారి.
                    }
            }
    }

# Earlier attempts to put this right that did not work.
# $owned (Bool) - whether the failure is ours, or a partner's and so ours to answer for
# $tries (Number) - how many: 1, 2 for two or more
# $wording (Number) - 0 to 2
letter-failed =
    { $owned ->
        [true]
            { $tries ->
                [1]
                    { $wording ->
                        [0] దాన్ని సరిదిద్దడానికి మేము చేసిన ప్రయత్నం కూడా విఫలమైంది, ఆ తప్పు కూడా మాదే.
                        [1] సరిదిద్దబోయి మళ్లీ విఫలమయ్యాం; అది కూడా మా పొరపాటే.
                       *[2] సరిదిద్దే అవకాశం మీరు మాకిచ్చారు, మేము దాన్ని వినియోగించుకోలేదు.
                    }
               *[2]
                    { $wording ->
                        [0] దాన్ని సరిదిద్దడానికి మేము చేసిన ప్రయత్నాలు కూడా విఫలమయ్యాయి, ఆ తప్పు కూడా మాదే.
                        [1] ఒకటికి రెండుసార్లు సరిదిద్దబోయాం, ప్రతిసారీ విఫలమయ్యాం.
                       *[2] సరిదిద్దే అవకాశం మీరు ఒకటికి మించి ఇచ్చారు, మేము ఒక్కటీ వినియోగించుకోలేదు.
                    }
            }
       *[false]
            { $tries ->
                [1]
                    { $wording ->
                        [0] దాన్ని సరిదిద్దడానికి చేసిన మొదటి ప్రయత్నం ఫలించలేదు.
                        [1] సరిదిద్దడానికి మొదట చేసినది ఫలితం ఇవ్వలేదు.
                       *[2] మొదటి ప్రయత్నంతో అది సరికాలేదు.
                    }
               *[2]
                    { $wording ->
                        [0] దాన్ని సరిదిద్దడానికి ఇప్పటివరకు చేసిన ప్రయత్నాలు ఫలించలేదు.
                        [1] సరిదిద్దడానికి ఇప్పటివరకు చేసినది ఫలితం ఇవ్వలేదు.
                       *[2] ఒకటికి మించిన ప్రయత్నాలతో కూడా అది చక్కబడలేదు.
                    }
            }
    }

# Apologies that this customer has had for this already. The actions follow at once.
# $times (Number) - how many: 1, 2 for two or more
# $wording (Number) - 0 to 2
letter-apologised =
    { $times ->
        [1]
            { $wording ->
                [0] మా క్షమాపణ మీరు ఇప్పటికే విన్నారు, కాబట్టి ఇప్పుడు చేస్తున్న పని చెబుతున్నాను.
                [1] ఇంతకుముందు మీకు క్షమాపణ చెప్పాం; ఇప్పుడు ముఖ్యమైనది మేము చేస్తున్న పని.
               *[2] ఒక క్షమాపణ మీకు ఇప్పటికే అందింది; ఈసారి దానితో పాటు చేస్తున్న పని కూడా చెబుతున్నాను.
            }
       *[2]
            { $wording ->
                [0] మా క్షమాపణలు మీరు ఒకటికి మించి విన్నారు, కాబట్టి ఇప్పుడు చేస్తున్న పని చెబుతున్నాను.
                [1] క్షమాపణలు మీరు చాలానే విన్నారు; మేము చేస్తున్న పని ఇది.
               *[2] మీకు ఒకటికి మించి క్షమాపణ చెప్పాం; ఇప్పుడు ముఖ్యమైనది మేము చేస్తున్న పని.
            }
    }

## Whose failure it is

# Owns the failure. Ours: we did it. Partner: we chose who did it and answer for the result.
# $fault (String) - whose cause: ours partner outside customer unknown
# $severity (String) - minor, moderate, major
# $wording (Number) - 0 to 2
letter-own =
    { $fault ->
        [partner]
            { $severity ->
                [minor]
                    { $wording ->
                        [0] మీరు వ్యవహరించింది మాతో, కాబట్టి చక్కదిద్దే పని మాదే.
                        [1] ఈ పని చేసిన వారిని ఎంచుకున్నది మేమే, అందుకే జవాబుదారీ మాదే.
                       *[2] ఈ పని మా భాగస్వామిది, దానికి జవాబుదారీ మాదే.
                    }
                [moderate]
                    { $wording ->
                        [0] ఈ పని చేసిన భాగస్వామిని ఎంచుకున్నది మేమే, ఫలితానికి జవాబుదారీ మాదే.
                        [1] ఆ పని చేసింది మా తరఫున, కాబట్టి సరిదిద్దే పని మాదే.
                       *[2] మీరు ఎంచుకున్నది మమ్మల్ని, మా భాగస్వామిని కాదు; అందుకే దీనికి జవాబుదారీ మాదే.
                    }
               *[major]
                    { $wording ->
                        [0] ఆ పని చేసింది మా తరఫున, దానికి పూర్తి బాధ్యత నేను తీసుకుంటున్నాను.
                        [1] ఈ పని చేసిన భాగస్వామిని ఎంచుకున్నది మేమే, కాబట్టి మీ పట్ల ఇది మా వైఫల్యమే.
                       *[2] మీరు నమ్మింది మమ్మల్ని, మా భాగస్వామిని కాదు; దీనికి మీకు జవాబుదారీ నేనే.
                    }
            }
       *[ours]
            { $severity ->
                [minor]
                    { $wording ->
                        [0] తప్పు మాదే.
                        [1] ఇది మా పొరపాటే.
                       *[2] దీనికి బాధ్యత మాదే.
                    }
                [moderate]
                    { $wording ->
                        [0] తప్పు మాదే, సరిదిద్దే పని కూడా మాదే.
                        [1] ఇది మా పొరపాటే, దాన్ని సరిదిద్దడం మా పని.
                       *[2] దీనికి పూర్తి బాధ్యత తీసుకుంటున్నాం.
                    }
               *[major]
                    { $wording ->
                        [0] దీనికి పూర్తి బాధ్యత నేను తీసుకుంటున్నాను.
                        [1] తప్పు మాదే, మరెవరిదీ కాదు; దానికి జవాబుదారీ నేనే.
                       *[2] దీనికి సాకులేమీ లేవు, బాధ్యత నేను తీసుకుంటున్నాను.
                    }
            }
    }

# The cause was outside: said once, plainly, claiming no fault.
# $wording (Number) - 0 to 2
letter-beyond =
    { $wording ->
        [0] దీనికి కారణం మా నియంత్రణలో లేనిది.
        [1] దీన్ని ఆపడం మా చేతుల్లో లేకపోయింది.
       *[2] దీన్ని నివారించే వీలు మాకు లేకపోయింది.
    }

# The slip was the customer's own: no word of blame, and none of ours.
# $wording (Number) - 0 to 2
letter-whatever =
    { $wording ->
        [0] మీకు అంతా బాగా జరగడమే నాకు ముఖ్యం.
        [1] కారణం ఏదైనా, మీ పని చక్కబడాలన్నదే నా ఉద్దేశం.
       *[2] ఇప్పుడు ముఖ్యమైనది మీకు అంతా సవ్యంగా పూర్తవడమే.
    }

# The cause is not known yet.
# $wording (Number) - 0 to 2
# $when (String) - by when, as of letter-by-date
letter-find-out =
    { $wording ->
        [0] ఇది ఎలా జరిగిందో తెలుసుకుంటున్నాను, { $when } మీకు చెబుతాను.
        [1] ఇది ఎలా జరిగిందో నాకు ఇంకా తెలియదు; { $when } నేనే మీకు చెబుతాను.
       *[2] పూర్తి వివరాలు నా దగ్గర ఇంకా లేవు; { $when } మీకు తెలియజేస్తాను.
    }

# Leads into the reason, which is the writer's own sentence.
# $asked (Bool) - whether the customer asked for it
# $wording (Number) - 0 to 2
letter-why =
    { $asked ->
        [true]
            { $wording ->
                [0] ఇలా ఎందుకు జరిగిందని మీరు అడిగారు.
                [1] మీరు నన్ను కారణం అడిగారు, ఇదిగో చెబుతున్నాను.
               *[2] ఎందుకిలా అయిందో తెలుసుకోవాలనుకుంటున్నారు, ఆ హక్కు మీకు పూర్తిగా ఉంది.
            }
       *[false]
            { $wording ->
                [0] ఇది ఎలా జరిగిందో చెబుతాను.
                [1] కారణం మీకు తెలియాలి.
               *[2] జరిగినది ఇది.
            }
    }

## Regret

# Says that the writer is sorry, once and with no condition.
# $severity (String) - minor, moderate, major
# $owned (Bool) - whether the failure is ours, or a partner's and so ours to answer for
# $wording (Number) - 0 to 2
letter-regret =
    { $severity ->
        [minor]
            { $owned ->
                [true]
                    { $wording ->
                        [0] అందుకు క్షమించండి.
                        [1] మీకు క్షమాపణ చెబుతున్నాను.
                       *[2] మీకు శ్రమ కలిగించినందుకు చింతిస్తున్నాను.
                    }
               *[false]
                    { $wording ->
                        [0] ఇలా అయినందుకు విచారిస్తున్నాను.
                        [1] మీకు ఈ ఇబ్బంది ఎదురైనందుకు చింతిస్తున్నాను.
                       *[2] మీకు ఇలా అయినందుకు బాధగా ఉంది.
                    }
            }
        [moderate]
            { $owned ->
                [true]
                    { $wording ->
                        [0] మీరు దీన్ని ఎదుర్కోవాల్సి వచ్చినందుకు చింతిస్తున్నాను.
                        [1] మీకు మనసారా క్షమాపణ చెబుతున్నాను.
                       *[2] క్షమించండి; ఈ మాట మీకు సూటిగా చెబుతున్నాను.
                    }
               *[false]
                    { $wording ->
                        [0] మీకు ఇలా అయినందుకు చింతిస్తున్నాను.
                        [1] మీరు దీన్ని ఎదుర్కోవాల్సి వచ్చినందుకు బాధగా ఉంది.
                       *[2] మీరు పడిన ఇబ్బందికి విచారిస్తున్నాను.
                    }
            }
       *[major]
            { $owned ->
                [true]
                    { $wording ->
                        [0] ఎంతో బాధపడుతున్నాను, మనసారా క్షమాపణ చెబుతున్నాను.
                        [1] బేషరతుగా మీకు క్షమాపణ చెబుతున్నాను.
                       *[2] మీరు పడిన కష్టానికి నిజంగా చింతిస్తున్నాను.
                    }
               *[false]
                    { $wording ->
                        [0] మీరు పడిన కష్టానికి నిజంగా విచారిస్తున్నాను.
                        [1] మీరు దీన్ని ఎదుర్కోవాల్సి వచ్చినందుకు ఎంతో బాధగా ఉంది.
                       *[2] మీకు ఇలా కాకుండా ఉండాల్సింది; ఇలా అయినందుకు నిజంగా చింతిస్తున్నాను.
                    }
            }
    }

# In a text message: short.
# $severity (String) - minor, moderate, major
# $owned (Bool) - whether the failure is ours, or a partner's and so ours to answer for
# $wording (Number) - 0 to 2
letter-regret-text =
    { $severity ->
        [major]
            { $owned ->
                [true]
                    { $wording ->
                        [0] ఎంతో చింతిస్తున్నాను.
                        [1] మనసారా క్షమాపణ చెబుతున్నాను.
                       *[2] నాకు ఎంతో బాధగా ఉంది, క్షమించండి.
                    }
               *[false]
                    { $wording ->
                        [0] మీరు పడిన కష్టానికి నిజంగా విచారిస్తున్నాను.
                        [1] మీరు దీన్ని ఎదుర్కోవాల్సి వచ్చినందుకు ఎంతో బాధగా ఉంది.
                       *[2] ఇలా అయినందుకు నిజంగా చింతిస్తున్నాను.
                    }
            }
       *[minor]
            { $owned ->
                [true]
                    { $wording ->
                        [0] అందుకు క్షమించండి.
                        [1] మీకు క్షమాపణ చెబుతున్నాను.
                       *[2] మీకు శ్రమ కలిగించినందుకు చింతిస్తున్నాను.
                    }
               *[false]
                    { $wording ->
                        [0] ఇలా అయినందుకు విచారిస్తున్నాను.
                        [1] మీకు ఈ ఇబ్బంది ఎదురైనందుకు చింతిస్తున్నాను.
                       *[2] మీకు ఇలా అయినందుకు బాధగా ఉంది.
                    }
            }
    }

# The one sentence of regret for somebody who has had an apology or more for this already.
# $wording (Number) - 0 to 2
letter-regret-again =
    { $wording ->
        [0] మీకు మళ్లీ క్షమాపణ చెప్పాల్సి వచ్చినందుకు చింతిస్తున్నాను.
        [1] క్షమించండి; ఇక వట్టి మాటలకు విలువ లేదని నాకు తెలుసు.
       *[2] మా క్షమాపణ మీరు మళ్లీ వినాల్సి వచ్చినందుకు బాధగా ఉంది.
    }

# The same in a text message: short.
# $wording (Number) - 0 to 2
letter-regret-again-text =
    { $wording ->
        [0] మరోసారి క్షమించండి.
        [1] క్షమించండి; మాటలు చాలవని తెలుసు.
       *[2] మళ్లీ మీకు క్షమాపణ చెబుతున్నాను.
    }

# The customer is angry. Gives them the right to it and claims no insight.
# $owned (Bool) - whether the failure is ours, or a partner's and so ours to answer for
# $wording (Number) - 0 to 2
letter-anger =
    { $owned ->
        [true]
            { $wording ->
                [0] మీ కోపానికి తగిన కారణం ఉంది.
                [1] మీ కోపం న్యాయమైనదే.
               *[2] మీకు కోపం రావడం సబబే.
            }
       *[false]
            { $wording ->
                [0] మీ స్థానంలో ఎవరికైనా కోపం వస్తుంది.
                [1] మీకు కోపం రావడం సహజమే.
               *[2] మీ స్థానంలో ఎవరూ ప్రశాంతంగా ఉండలేరు.
            }
    }

# What the customer was entitled to: true of everybody, so that nothing is invented.
# $failure (String) - the kind of failure, or none
# $wording (Number) - 0 to 2
letter-entitled =
    { $failure ->
        [late]
            { $wording ->
                [0] మీ సమయాన్ని ఖర్చు చేసే హక్కు మాకు లేదు.
                [1] ఆ సమయం మీది.
               *[2] పోయిన సమయాన్ని ఎవరూ తిరిగి ఇవ్వలేరు.
            }
        [unavailable]
            { $wording ->
                [0] మీరు ఏర్పాట్లు చేసుకున్నారు, అవి నిలబడాల్సింది.
                [1] మా మీద నమ్మకంతో మీరు ఎదురుచూసేది మీకు దొరకాలి.
               *[2] దాన్ని నమ్ముకునే వీలు మీకు ఉండాలి.
            }
        [below_promise]
            { $wording ->
                [0] ఇంతకంటే మంచిది ఆశించే హక్కు మీకు పూర్తిగా ఉంది.
                [1] ఇచ్చిన మాట నిలబెట్టుకోవాలి.
               *[2] చెప్పినది ఏమాత్రం తగ్గకుండా మీకు దక్కాలి.
            }
        [defective]
            { $wording ->
                [0] డబ్బిచ్చి తీసుకున్నది మొదటి రోజు నుంచే పనిచేయాలి.
                [1] ఇలాంటి వాటి గురించి మీరు ఆలోచించాల్సిన అవసరమే రాకూడదు.
               *[2] మీరు దాని మీద నిశ్చింతగా ఆధారపడగలగాలి.
            }
        [wrong_item]
            { $wording ->
                [0] మీకు ఏం కావాలో మీకు తెలుసు, అదే మీకు అందాలి.
                [1] మీరు ఎంచుకున్నదే మీకు అందాలి.
               *[2] మొదటిసారే అంతా సరిగ్గా ఉండాలి.
            }
        [lost_damaged]
            { $wording ->
                [0] ఇలాంటి వాటికి బదులు అన్నిసార్లూ దొరకదు.
                [1] మీది ఉన్నది ఉన్నట్టుగా మీకు తిరిగి చేరాలి.
               *[2] దాన్ని నిశ్చింతగా అప్పగించగలిగే నమ్మకం మీకు ఉండాలి.
            }
        [billing]
            { $wording ->
                [0] అది మీ డబ్బు, చివరి పైసా వరకు లెక్క సరిగ్గా ఉండాలి.
                [1] ఇలాంటి లెక్కలు మీరు సరిచూసుకోవాల్సిన అవసరం రాకూడదు.
               *[2] బిల్లు మొదటిసారే సరిగ్గా ఉండాలి.
            }
        [uncaring]
            { $wording ->
                [0] మా దగ్గరికి వచ్చే ప్రతి ఒక్కరి మాటా వినాలి, అందరినీ గౌరవించాలి.
                [1] మీకు ఆదరణ దక్కాలి.
               *[2] మర్యాద మీకు దక్కాల్సిన కనీస హక్కు.
            }
        [misinformed]
            { $wording ->
                [0] మీకు చెప్పిన మాటను మీరు నమ్మగలగాలి.
                [1] ఇచ్చిన మాట నిలబడాలి.
               *[2] ఆ మాటను నమ్మే హక్కు మీకు పూర్తిగా ఉంది.
            }
        [unresponsive]
            { $wording ->
                [0] ప్రశ్నకు జవాబు రావాలి, అదీ త్వరగా.
                [1] ఒకే మాట మీరు రెండుసార్లు అడగాల్సిన అవసరం రాకూడదు.
               *[2] జవాబు కోసం ఎవరూ వెంటపడాల్సిన అవసరం రాకూడదు.
            }
        [powerless]
            { $wording ->
                [0] సాయం అడిగిన వారికి, దాన్ని చేయగలిగిన వారు దొరకాలి.
                [1] జరిగినది మీరు రెండుసార్లు చెప్పాల్సిన అవసరం రాకూడదు.
               *[2] ఒక్కసారి మాట్లాడటంతోనే పని పూర్తవ్వాలి.
            }
        [hygiene]
            { $wording ->
                [0] శుభ్రత మీకు దక్కాల్సిన కనీస హక్కు.
                [1] మీరు దాన్ని చూడాల్సిన పరిస్థితి ఎప్పుడూ రాకూడదు.
               *[2] ఈ విషయంలో రాజీ అనేదే ఉండకూడదు.
            }
        [privacy]
            { $wording ->
                [0] మీరు మమ్మల్ని నమ్మి చెప్పినది మరెవరికీ సంబంధం లేనిది.
                [1] ఇలాంటి దాని గురించి మీకు ఆందోళన ఉండకూడదు.
               *[2] మీ గురించి ఎవరికి చెప్పాలో నిర్ణయించేది మీరే.
            }
        [unfair]
            { $wording ->
                [0] మా దగ్గరికి వచ్చే అందరికీ సమాన ఆదరణ దక్కాలి.
                [1] సమానంగా చూడమని ఎవరూ అడగాల్సిన అవసరం రాకూడదు.
               *[2] సమానంగా చూడటం ఉపకారం కాదు.
            }
       *[none]
            { $wording ->
                [0] ఇంతకంటే మంచిది ఆశించే హక్కు మీకు పూర్తిగా ఉంది.
                [1] మొదటిసారే అంతా సరిగ్గా ఉండాలి.
               *[2] మీరు మా మీద నిశ్చింతగా ఆధారపడగలగాలి.
            }
    }

# Leaves forgiveness to the customer. Last of all, or never.
# $wording (Number) - 0 to 2
letter-forgiveness =
    { $wording ->
        [0] మీరు దీన్ని క్షమించకూడదని అనుకున్నా నేను అర్థం చేసుకుంటాను.
        [1] దీన్ని క్షమించడం, క్షమించకపోవడం మీ నిర్ణయం; దాన్ని నేను గౌరవిస్తాను.
       *[2] కాలక్రమంలో మీరు దీన్ని క్షమించగలరని ఆశిస్తున్నాను.
    }

## By when

# The last day for something: an adverbial phrase for the end of a sentence, never its
# beginning. In a language with cases: in the case that its preposition asks for.
# $weekday (String) - monday … sunday
# $day (Number) - 1 to 31
# $month (Number) - 1 to 12
letter-by-date =
    { $month ->
        [1] జనవరి
        [2] ఫిబ్రవరి
        [3] మార్చి
        [4] ఏప్రిల్
        [5] మే
        [6] జూన్
        [7] జులై
        [8] ఆగస్టు
        [9] సెప్టెంబర్
        [10] అక్టోబర్
        [11] నవంబర్
       *[12] డిసెంబర్
    } { $day }, { $weekday ->
        [monday] సోమవారం
        [tuesday] మంగళవారం
        [wednesday] బుధవారం
        [thursday] గురువారం
        [friday] శుక్రవారం
        [saturday] శనివారం
       *[sunday] ఆదివారం
    }లోగా

# The day of an appointment; an adverbial phrase for the end of a sentence.
# $weekday (String) - monday … sunday
# $day (Number) - 1 to 31
# $month (Number) - 1 to 12
letter-on-date =
    { $month ->
        [1] జనవరి
        [2] ఫిబ్రవరి
        [3] మార్చి
        [4] ఏప్రిల్
        [5] మే
        [6] జూన్
        [7] జులై
        [8] ఆగస్టు
        [9] సెప్టెంబర్
        [10] అక్టోబర్
        [11] నవంబర్
       *[12] డిసెంబర్
    } { $day }, { $weekday ->
        [monday] సోమవారం
        [tuesday] మంగళవారం
        [wednesday] బుధవారం
        [thursday] గురువారం
        [friday] శుక్రవారం
        [saturday] శనివారం
       *[sunday] ఆదివారం
    } నాడు

# As of letter-by-date, where today's date is not known, and for today.
# $days (Number) - how many days from now, 0 for today
letter-by-days =
    { $days ->
        [0] ఈ రోజే
        [one] రేపటిలోగా
       *[other] { $days } రోజుల్లోగా
    }

# As of letter-on-date, where today's date is not known, and for today.
# $days (Number) - how many days from now, 0 for today
letter-on-days =
    { $days ->
        [0] ఈ రోజే
        [one] రేపు
       *[other] { $days } రోజుల తర్వాత
    }

## What follows

# The cause has already been removed.
# $owned (Bool) - whether the failure is ours, or a partner's and so ours to answer for
# $wording (Number) - 0 to 2
letter-fixed =
    { $owned ->
        [true]
            { $wording ->
                [0] దీనికి దారితీసినదాన్ని ఇప్పటికే సరిదిద్దాం.
                [1] దీని కారణాన్ని మేము ఇప్పటికే తొలగించాం.
               *[2] దీనికి కారణం ఇక లేకుండా చేశాం.
            }
       *[false]
            { $wording ->
                [0] ఆ కారణం ఇప్పుడు లేదు.
                [1] దీనికి దారితీసినది ఇప్పుడు తొలగిపోయింది.
               *[2] దీనికి దారితీసిన పరిస్థితి ముగిసింది.
            }
    }

# The cause will be removed; where it is outside, we prepare for it better.
# $owned (Bool) - whether the failure is ours, or a partner's and so ours to answer for
# $wording (Number) - 0 to 2
# $when (String) - by when, as of letter-by-date
letter-change =
    { $owned ->
        [true]
            { $wording ->
                [0] దీనికి దారితీసినదాన్ని మారుస్తున్నాం; { $when } ఆ పని పూర్తవుతుంది, పూర్తి కాగానే మీకు రాస్తాను.
                [1] దీనికి దారితీసినదాన్ని { $when } సరిదిద్దుతాం, ఆ పని కాగానే మీకు చెబుతాను.
               *[2] దీనికి దారితీసినది { $when } చక్కబడేలా నేనే చూస్తున్నాను, అది పూర్తి కాగానే మీకు కబురు చేస్తాను.
            }
       *[false]
            { $wording ->
                [0] ఇలాంటి సందర్భానికి { $when } మరింత బాగా సిద్ధమవుతాం, అది కాగానే మీకు రాస్తాను.
                [1] ఇలాంటి సందర్భంలో మేము పనిచేసే పద్ధతిని మారుస్తున్నాం; { $when } అది పూర్తవుతుంది, పూర్తి కాగానే మీకు చెబుతాను.
               *[2] ఇలాంటి సందర్భానికి { $when } మరింత సిద్ధంగా ఉండేలా నేనే చూస్తున్నాను, అది పూర్తి కాగానే మీకు కబురు చేస్తాను.
            }
    }

# The call some days later.
# $wording (Number) - 0 to 2
# $on (String) - the day, as of letter-on-date
letter-check-back =
    { $wording ->
        [0] అంతా సవ్యంగా ఉందా అని అడగడానికి { $on } మీకు ఫోన్ చేస్తాను.
        [1] అన్నీ చక్కగా ఉన్నాయో లేదో తెలుసుకోవడానికి { $on } మిమ్మల్ని సంప్రదిస్తాను.
       *[2] { $on } మీకు ఫోన్ చేసి, పరిస్థితి ఎలా ఉందో అడుగుతాను.
    }

## How to reach the writer

# In a letter, an email or a conversation.
# $kind (String) - what the contact is: phone, address (an email address), other
# $wording (Number) - 0 to 2
# $contact (String) - a phone number or an address
letter-contact =
    { $kind ->
        [phone]
            { $wording ->
                [0] ఇంకేమైనా మిగిలి ఉంటే నాకు ఫోన్ చేయండి: { $contact }.
                [1] నేరుగా నాతో మాట్లాడవచ్చు: { $contact }.
               *[2] నా సొంత నంబర్: { $contact }.
            }
        [address]
            { $wording ->
                [0] ఇంకేమైనా మిగిలి ఉంటే నాకు రాయండి: { $contact }.
                [1] నేరుగా నాకే రాయవచ్చు: { $contact }.
               *[2] నా సొంత ఈమెయిల్: { $contact }.
            }
       *[other]
            { $wording ->
                [0] ఇంకేమైనా మిగిలి ఉంటే నేరుగా నన్నే సంప్రదించండి: { $contact }.
                [1] మీరు నేరుగా నన్ను సంప్రదించవచ్చు: { $contact }.
               *[2] నన్ను ఇలా సంప్రదించవచ్చు: { $contact }.
            }
    }

# When nothing is known but the channel.
# $channel (String) - say email letter text public
# $wording (Number) - 0 to 2
letter-contact-none =
    { $channel ->
        [email]
            { $wording ->
                [0] ఇంకేమైనా మిగిలి ఉంటే ఈ మెయిల్‌కు జవాబిస్తే చాలు, అది నాకే చేరుతుంది.
                [1] ఈ మెయిల్‌కు మీరిచ్చే జవాబు నేరుగా నాకే వస్తుంది.
               *[2] మీరు ఈ మెయిల్‌కు జవాబివ్వవచ్చు, దాన్ని నేనే చదువుతాను.
            }
        [text]
            { $wording ->
                [0] ఈ మెసేజ్‌కు జవాబివ్వవచ్చు, అది నాకే చేరుతుంది.
                [1] ఈ మెసేజ్‌కు మీ జవాబు నేరుగా నాకే వస్తుంది.
               *[2] ఇక్కడే జవాబివ్వండి, నేనే చదువుతాను.
            }
       *[other]
            { $wording ->
                [0] ఇంకేమైనా మిగిలి ఉంటే నన్నే అడగండి, ఈ విషయం నేనే చూస్తున్నాను.
                [1] ఇది పూర్తయ్యేదాకా నేనే చూసుకుంటాను.
               *[2] ఇది తేలేదాకా ఈ బాధ్యత నాదే.
            }
    }

# In a text message: short.
# $kind (String) - what the contact is: phone, address (an email address), other
# $wording (Number) - 0 to 2
# $contact (String) - a phone number or an address
letter-contact-text =
    { $kind ->
        [phone]
            { $wording ->
                [0] నా నంబర్: { $contact }
                [1] నాకు ఫోన్ చేయవచ్చు: { $contact }.
               *[2] నేరుగా నాతో మాట్లాడవచ్చు: { $contact }.
            }
       *[other]
            { $wording ->
                [0] నన్ను సంప్రదించవచ్చు: { $contact }
                [1] నేరుగా నన్ను సంప్రదించండి: { $contact }
               *[2] నా కాంటాక్ట్: { $contact }
            }
    }

# The invitation to go on in private.
# $kind (String) - what the contact is: phone, address (an email address), other
# $wording (Number) - 0 to 2
# $contact (String) - a phone number or an address
letter-contact-public =
    { $kind ->
        [phone]
            { $wording ->
                [0] మిగతా వివరాలు మీతో విడిగా మాట్లాడాలనుకుంటున్నాను, దయచేసి నాకు ఫోన్ చేయండి: { $contact }.
                [1] అందరి ముందు చెప్పకూడని విషయాలకు నా సొంత నంబర్ ఇది: { $contact }.
               *[2] మిగతాది మీతో నేరుగా మాట్లాడాలనుకుంటున్నాను, నా నంబర్: { $contact }.
            }
        [address]
            { $wording ->
                [0] మిగతా వివరాలు మీతో విడిగా మాట్లాడాలనుకుంటున్నాను, దయచేసి నాకు రాయండి: { $contact }.
                [1] అందరి ముందు చెప్పకూడని విషయాలు నాకు రాయండి: { $contact }.
               *[2] మిగతాది మీతో నేరుగా మాట్లాడాలనుకుంటున్నాను, నేనే చదివే ఈమెయిల్: { $contact }.
            }
        [other]
            { $wording ->
                [0] మిగతా వివరాలు మీతో విడిగా మాట్లాడాలనుకుంటున్నాను: { $contact }.
                [1] అందరి ముందు చెప్పకూడని విషయాలకు నన్ను ఇక్కడ సంప్రదించవచ్చు: { $contact }.
               *[2] మిగతాది మీతో నేరుగా మాట్లాడాలనుకుంటున్నాను: { $contact }.
            }
       *[none]
            { $wording ->
                [0] మిగతా వివరాలు మీతో విడిగా మాట్లాడాలనుకుంటున్నాను, ఇక్కడి ప్రైవేట్ మెసేజ్ నాకే చేరుతుంది.
                [1] అందరి ముందు చెప్పకూడని విషయాలకు ఇక్కడ ప్రైవేట్ మెసేజ్ పంపవచ్చు, అది నాకే చేరుతుంది.
               *[2] మిగతాది మీతో నేరుగా మాట్లాడాలనుకుంటున్నాను, ఇక్కడ నాకు ప్రైవేట్ మెసేజ్ పంపండి.
            }
    }

# The customer told us.
# $wording (Number) - 0 to 2
letter-thanks =
    { $wording ->
        [0] మాకు ఈ విషయం చెప్పినందుకు ధన్యవాదాలు.
        [1] దీని గురించి మాకు రాసినందుకు ధన్యవాదాలు.
       *[2] ఇది మాకు తెలియజేసినందుకు ధన్యవాదాలు.
    }

## Spoken

# The writer stops here and listens.
# $wording (Number) - 0 to 2
letter-listen =
    { $wording ->
        [0] మీకు ఎదురైనది ఇదేనా, నేనేమైనా వదిలేశానా?
        [1] నేను సరిగ్గానే అర్థం చేసుకున్నానా, ఇంకేమైనా ఉందా?
       *[2] నేనేదైనా మరిచిపోయానేమో దయచేసి చెప్పండి.
    }

# The last words of the conversation.
# $wording (Number) - 0 to 2
letter-goodbye =
    { $wording ->
        [0] నా మాట విన్నందుకు ధన్యవాదాలు.
        [1] ఈ రోజు మీ సమయం ఇచ్చినందుకు ధన్యవాదాలు.
       *[2] నాతో దీని గురించి మాట్లాడినందుకు ధన్యవాదాలు.
    }

## How the letter ends

# $channel (String) - say email letter text public
# $named (Bool) - whether the customer's name is known
letter-closing =
    { $channel ->
        [letter]
            { $named ->
                [true] ఇట్లు,
               *[false] గౌరవ నమస్కారాలతో,
            }
       *[email] నమస్కారాలతో,
    }

## Length

# How many words a text may have in this language; a text message has its own limit.
# $channel (String) - say email letter text public
letter-limit =
    { $channel ->
        [public] 84
        [say] 91
        [email] 126
       *[letter] 154
    }

letter-instead =
    { $fault ->
        [over_admission] ఇది మా పొరపాటు, దాన్ని సరిచేస్తున్నాం.
        [but_negation] జరిగినదానికి క్షమించండి.
       *[conditional] మీకు ఇలా జరిగినందుకు చింతిస్తున్నాను.
    }
