workshop-title = Amends – కార్యశాల
workshop-name = కార్యశాల
workshop-back = సలహా పేజీకి
workshop-nav = కార్యశాల భాగాలు
workshop-place = { $place ->
    [library] కేసులు
    [case] తెరిచిన కేసు
    [exercises] అభ్యాసాలు
    [session] తరగతి
   *[paper] పత్రాలు
}
workshop-said = { $said ->
    [guess_first] ఊహ తర్వాతే అంచనా కనిపిస్తుంది: మీ ఊహను ఖరారు చేయండి, లేదా గదిలోని కోడ్‌లను నమోదు చేయండి.
    [last_case] ఈ తరగతిలో ఇదే చివరి కేసు.
    [planned] ప్రణాళిక తెరుచుకుంది, భాగాలు: { $count }.
    [no_place] ఏమీ చేరలేదు: మీ కేసులు { $count } కంటే ఎక్కువవుతాయి. ముందు కొన్ని తొలగించండి.
   *[added] { $count ->
        [one] 1 కేసు చేరింది.
       *[other] { $count } కేసులు చేరాయి.
    }
}
workshop-not-kept = ఈ బ్రౌజర్ ఈ పేజీ సమాచారాన్ని భద్రపరచదు. పేజీ మూస్తే ఇక్కడ చేసినదంతా పోతుంది.

library-search = పేర్లలో, కథనాల్లో వెతకండి
library-sector = రంగం
library-lesson = నేర్పే విషయం
library-all = అన్నీ
library-own = నా సొంత కేసులు
library-count = { $count ->
    [0] ఏ కేసూ సరిపోలేదు.
    [one] 1 కేసు
   *[other] { $count } కేసులు
}
library-open = తెరవండి
library-open-label = తెరవండి: “{ $title }”
library-add = తరగతిలో చేర్చండి
library-add-label = తరగతిలో చేర్చండి: “{ $title }”
library-write = కేసు రాయండి
library-import = ఫైల్ నుంచి చేర్చండి
library-export = నా కేసులను ఫైల్‌లో సేవ్ చేయండి
library-edit = మార్చండి
library-edit-label = మార్చండి: “{ $title }”
library-save = ఫైల్‌లో సేవ్ చేయండి
library-save-label = ఫైల్‌లో సేవ్ చేయండి: “{ $title }”
library-delete = తొలగించండి
library-delete-label = తొలగించండి: “{ $title }”
library-bad-file = { $problem ->
    [json] ఏమీ చేరలేదు: ఇది JSON ఫైల్ కాదు; { $value }తో మొదలవుతోంది.
    [version] ఏమీ చేరలేదు: ఈ ఫైల్ Amends మరో వెర్షన్‌ది ({ $value }).
    [range] ఏమీ చేరలేదు: “{ $field }”లో { $value } ఉంది; { $low } నుంచి { $high } వరకు ఉండవచ్చు.
    [list] ఏమీ చేరలేదు: “{ $field }”లోని “{ $value }” అనే మాట జాబితాలో లేదు.
    [unknown] ఏమీ చేరలేదు: “{ $field }” అనే చోటు లేదు.
    [missing] ఏమీ చేరలేదు: “{ $field }” లేదు.
   *[other] ఏమీ చేరలేదు: “{ $field }” అనే చోట { $value } ఉంది; అక్కడ ఉండాల్సింది వేరు.
}
library-unread = ఫైల్‌ను చదవడం కుదరలేదు, లేదా అది 4 MB కంటే పెద్దది. ఏమీ చేరలేదు.
lesson-name = { $lesson ->
    [loss] పోయినదాన్ని తిరిగి ఇవ్వండి
    [believe] నమ్మండి, వెంటనే చేయండి
    [notice] వారు చెప్పకముందే గమనించండి
    [again] సరిదిద్దడం కూడా విఫలమైతే
    [truth] అసలు కారణం చెప్పండి
    [inform] సమాచారం కూడా సేవలో భాగమే
    [own] ఎవరి వల్ల జరిగినా బాధ్యత తీసుకోండి
    [measure] కావలసినంతే, అంతకు మించి కాదు
    [fair] అందరికీ ఒకేలా, న్యాయంగా
   *[stop] ఆగండి: నిర్ణయం వేరొకరిది
}

round-none = ఏ కేసూ తెరిచి లేదు. “కేసులు”లో ఒకటి ఎంచుకోండి.
round-question = ప్రశ్న
round-reset = ఈ కేసును మొదటి నుంచి మొదలుపెట్టండి
round-reset-what = మీ ఊహ, గది కోడ్‌లు తొలగిపోతాయి.
round-steps = కేసు దశలు
round-step = { $step ->
    [story] కథనం
    [guess] ఊహ
    [room] గది
    [reveal] అంచనా
   *[debrief] చర్చ
}
round-forward = ముందుకు
round-back = వెనక్కి
round-story-missing = కథనాన్ని గదిలో చెబుతారు.
round-link-error = { $why ->
    [later] ఈ లింక్‌ను Amends కొత్త వెర్షన్ తయారుచేసింది; ఈ వెర్షన్ నుంచి లింక్ అడగండి.
    [too_long] Amends తయారుచేసే ఏ లింక్ కంటే కూడా ఇది పొడవైనది, అందుకే తెరవలేదు.
   *[damaged] లింక్ పాడైంది, తెగిపోయింది, లేదా లేని కేసును చూపుతోంది; మళ్లీ అడగండి.
}

guess-title = మీ ఊహ
guess-stays = సంస్థ సహేతుకంగా చేయగలిగినంత బాగా వ్యవహరిస్తే, ఇలాంటి 100 మంది కస్టమర్లలో ఎంతమంది 12 నెలల తర్వాత కూడా కొంటారు?
guess-stays-field = 100లో
guess-stays-slider = 100లో, జరిపే మీట
guess-stays-error = 0 నుంచి 100 వరకు పూర్ణ సంఖ్య.
guess-way = ఈ కేసుకు ఏం కావాలి?
guess-way-name = { $way ->
    [nothing] చట్టం కోరేదానికి మించి ఏమీ వద్దు
    [words] మాటలు: క్షమాపణ, వివరణ, ఫోన్
    [restore] పోయినదాన్ని వస్తువుగానో డబ్బుగానో పూడ్చడం
    [beyond] పోయినదానికంటే ఎక్కువ
   *[hand_over] మనం జవాబివ్వకూడదు: నిర్ణయాధికారం ఉన్న వ్యక్తికి అప్పగించాలి
}
guess-parts = క్షమాపణకు ఏ భాగాలు కావాలి?
guess-parts-none = ఏదీ వద్దనడం కూడా జవాబే.
guess-commit = ఊహను ఖరారు చేయండి
guess-commit-what = ఆ తర్వాత అది మారదు; అంచనాను చూపవచ్చు.
guess-need = సంఖ్య ఇవ్వండి, కేసుకు ఏం కావాలో ఎంచుకోండి.
guess-committed = మీ ఊహ ఖరారైంది
guess-said = 100లో { $stays }
guess-code = ట్రైనర్‌కు చెప్పాల్సిన మీ కోడ్
guess-code-what = దీన్ని చదివి వినిపించండి లేదా చూపించండి. ఏదీ బయటకు వెళ్లలేదు.
guess-show = అంచనాను చూపండి
guess-show-wait = ట్రైనర్ చెప్పేవరకు ఆగండి.

reveal-title = అంచనా
reveal-yours = మీ ఊహ
reveal-plan = సిఫార్సు ప్రణాళికతో
reveal-untreated = ఏమీ చేయకపోతే
reveal-no-failure = సమస్య రాకుంటే
reveal-median = గది మధ్య విలువ
reveal-plan-says = సిఫార్సు ప్రణాళికతో ఇలాంటి 100 మంది కస్టమర్లలో సుమారు { $n } ({ $low }–{ $high }) మంది 12 నెలల తర్వాత కూడా కొంటారు.
reveal-gate-says = ఈ కేసును అప్పగించాలి, కాబట్టి ప్రణాళికకు సంఖ్య లేదు. ఏమీ చేయకపోతే 100లో సుమారు { $n } ({ $low }–{ $high }) మంది 12 నెలల తర్వాత కూడా కొంటారు.
reveal-gap = { $place ->
    [within] { $by ->
        [0] మీ ఊహ అంచనాతో సరిగ్గా సరిపోయింది.
       *[other] మీ ఊహ పరిధిలోనే ఉంది; మధ్య సంఖ్యకు 100లో { $by } తేడా.
    }
    [above] మీ ఊహ పరిధికి పైన ఉంది; మధ్య సంఖ్యకంటే 100లో { $by } ఎక్కువ.
   *[below] మీ ఊహ పరిధికి కింద ఉంది; మధ్య సంఖ్యకంటే 100లో { $by } తక్కువ.
}
reveal-reason = { $reason ->
    [paradox] సమస్య రాకుంటే ఉండేవారికంటే ఎక్కువమంది ఉంటారన్నమాట: అంటే వైఫల్యమే కస్టమర్లను గెలిచిందని. ఆ తర్వాతి కొనుగోళ్లు అలా చూపవు.
    [gloom] ఏమీ చేయకపోతే ఉండేవారికంటే తక్కువ.
    [missed_gate] ఎవరికో హాని జరిగింది లేదా జరిగి ఉండవచ్చు, లేదా హక్కుల విషయం: నిర్ణయాధికారం ఉన్న వ్యక్తి చెప్పేవరకు క్షమాపణ గానీ మొత్తం గానీ వద్దు.
    [needless_gate] ఇక్కడ మనమే జవాబివ్వడానికి ఏ అడ్డూ లేదు.
    [high] ఆధారాల ప్రకారం ఆశించదగినదానికంటే ఎక్కువ.
   *[low] ఆధారాల ప్రకారం ఆశించదగినదానికంటే తక్కువ: సరిదిద్దడం ఇంకా ఎక్కువ చేస్తుంది.
}
reveal-way = కేసుకు కావలసింది
reveal-way-yours = మీరు చెప్పింది
reveal-way-advised = సిఫార్సు
reveal-parts = క్షమాపణ భాగాలు
reveal-part = భాగం
reveal-parts-yours = మీది
reveal-parts-advised = సిఫార్సు
reveal-parts-room = గది
reveal-parts-gate = నిర్ణయాధికారం ఉన్న వ్యక్తి కేసు చూసేవరకు క్షమాపణ వెళ్లదు; అప్పటివరకు తాత్కాలిక జవాబు మాత్రమే.
reveal-yes = ఉంది
reveal-no = లేదు
reveal-moved = సంఖ్యను మార్చినవి
reveal-grade = గ్రేడ్
reveal-scale = 12 నెలల తర్వాత కూడా కొనే కస్టమర్లు, 0 నుంచి 100
reveal-mark = { $name }: { $of }
reveal-once = ఇది ప్రచురితమైన పరిశోధన ఫలితాల నుంచి వేసిన అంచనా, కొలత కాదు; ఏ సంస్థకూ తగినట్టు సర్దినది కాదు.
reveal-score = మీకు మాత్రమే
reveal-score-says = { $cases ->
    [one] 1 కేసు ఊహించారు
   *[other] { $cases } కేసులు ఊహించారు
}, వాటిలో { $within } పరిధిలో ఉన్నాయి; మధ్య సంఖ్యకు సగటున 100లో { $off } తేడా. ఇది ఈ బ్రౌజర్‌లోనే ఉంటుంది, ఇంకెవరికీ కనిపించదు.

room-title = గది
room-join = పాల్గొనండి
room-join-what = కోడ్ స్కాన్ చేయండి, లేదా చిన్న లింక్ తెరవండి. ఒకసారి తెరిస్తే నెట్‌వర్క్ లేకున్నా పనిచేస్తుంది.
room-link = ఈ కేసు లింక్
room-copy = లింక్ కాపీ
room-copied = లింక్ కాపీ అయింది.
room-no-code = స్కాన్ చేసే కోడ్‌కు లింక్ మరీ పొడవుగా ఉంది: కేసు పేరును కుదించండి.
room-story-left-out = కోడ్‌కు కథనం మరీ పొడవుగా ఉంది; లింక్‌లో అది లేదు, మీరు చదివి వినిపించండి.
room-qr = లింక్ QR కోడ్
room-codes = గదిలోని కోడ్‌లు
room-codes-what = ఖాళీలతో గానీ వరుసల్లో గానీ టైప్ చేయండి లేదా అతికించండి.
room-count = { $count ->
    [0] ఇంకా ఊహలు లేవు.
    [one] 1 ఊహ
   *[other] { $count } ఊహలు
}
room-refused-length = “{ $text }” కోడ్ కాదు: ఇందులో { $length ->
    [one] 1 అక్షరం ఉంది
   *[other] { $length } అక్షరాలు ఉన్నాయి
}, కోడ్‌లో 5 ఉంటాయి.
room-refused-sign = “{ $text }” కోడ్ కాదు: ఏ కోడ్‌లోనూ “{ $sign }” గుర్తు ఉండదు.
room-refused-check = “{ $text }” తప్పుగా టైప్ అయింది, లేదా వేరే కేసుది.
room-again = { $text } రెండుసార్లు నమోదైంది, ఒక్కసారే లెక్కలోకి వస్తుంది.
room-least = కనిష్ఠం
room-middle = మధ్య
room-most = గరిష్ఠం
room-forecast = అంచనా
room-label = { $count } ఊహలు, 100లో { $low } నుంచి { $high } వరకు, మధ్యది { $middle }.
room-table = ఇదే పట్టికగా
room-stays = 100లో
room-people = ఊహలు
room-ways = గది ప్రకారం కేసుకు కావలసింది
room-far = ఎవరు దూరంగా ఉన్నారు, ఎందుకు
room-far-none = ఎవరూ లేరు: అన్ని ఊహలూ పరిధిలోనే ఉన్నాయి.
room-far-who = { $code }: 100లో { $stays }
room-far-hidden = అంచనాతో పాటే కనిపిస్తుంది.

stage-title = ప్రదర్శన
stage-open = గోడ తెర తెరవండి
stage-open-what = ప్రొజెక్టర్ కోసం రెండో విండో. గది చూడదగ్గదే చూపుతుంది, దానితో ఏదీ నియంత్రించలేరు.
stage-blocked = బ్రౌజర్ విండోను తెరవనివ్వలేదు. ఈ పేజీకి విండోలను అనుమతించి మళ్లీ ప్రయత్నించండి.
stage-dark = తెరను నల్లగా చేయండి
stage-light = తెరను వెలిగించండి
stage-full = పూర్తి తెర
stage-full-hint = F: పూర్తి తెర
stage-waiting = మీరు రెండో విండోలో కేసు తెరవగానే ఇక్కడ కనిపిస్తుంది.
stage-notes = మీ కోసం గమనికలు
stage-point = నేర్పే విషయం
stage-debrief = చర్చకు ప్రశ్నలు
stage-next = తరగతిలో తర్వాతిది
stage-next-none = తరగతిలో ఇంకేమీ లేదు.
stage-keys = కీలు, క్లిక్కర్లు: Page Down లేదా → ముందుకు, Page Up లేదా ← వెనక్కి, B తెరను నల్లగా చేస్తుంది, F పూర్తి తెర.
stage-scan = స్కాన్ చేయండి, ఊహించండి, మీ కోడ్ చెప్పండి
stage-timer = టైమర్
stage-timer-minutes = నిమిషాలు
stage-timer-error = 1 నుంచి 480 వరకు పూర్ణ సంఖ్య.
stage-timer-start = ప్రారంభించండి
stage-timer-pause = ఆపండి
stage-timer-reset = మొదటికి
stage-timer-left = ఇంకా { $time }
stage-timer-over = { $time } దాటింది

frame-label = పదజాలం
frame-name = { $frame ->
    [plain] ఆరు భాగాలు
    [last] LAST
    [learn] LEARN
    [heard] HEARD
   *[matrix] తీవ్రత × బాధ్యత
}
frame-stride = { $stride ->
    [listen] వినండి (Listen)
    [hear] ఆలకించండి (Hear)
    [empathise] అర్థం చేసుకోండి (Empathise)
    [apologise] క్షమాపణ చెప్పండి (Apologise)
    [solve] పరిష్కరించండి (Solve)
    [resolve] సరిదిద్దండి (Resolve)
    [notify] తెలియజేయండి (Notify)
    [diagnose] కారణం కనుక్కోండి (Diagnose)
   *[thank] కృతజ్ఞతలు చెప్పండి (Thank)
}
frame-stride-says = { $stride ->
    [listen] చివరిదాకా చెప్పనివ్వండి; విన్నదాన్ని తిరిగి చెప్పండి.
    [hear] చివరిదాకా చెప్పనివ్వండి; విన్నదాన్ని తిరిగి చెప్పండి.
   *[thank] చెప్పినందుకు కృతజ్ఞతలు తెలపండి.
}
frame-same = పేర్లు మాత్రమే వేరు; లెక్కించే భాగాలు అవే.
frame-matrix-severity = తీవ్రత
frame-matrix-grave = తీవ్రం
frame-matrix-minor = చిన్నది
frame-matrix-ours = మన బాధ్యత
frame-matrix-theirs = మనది కాదు
frame-matrix-here = ఈ కేసు

try-title = అభ్యాసాలు
try-choose = అభ్యాసం
activity-name = { $activity ->
    [predict] ఊహించి చూడండి
    [what_if] అలా కాకుంటే
    [faults] తప్పులు పట్టండి
    [write] మీరే రాయండి
    [money] డబ్బు సద్వినియోగం
   *[discuss] చర్చించండి
}
try-need-case = ముందు ఒక కేసు తెరవండి.
try-need-guess = ఈ అభ్యాసం కేసు సంఖ్యలను చూపుతుంది. ముందు దానిపై ఊహను ఖరారు చేయండి.
try-if-what = కేసులోని ఒక వివరం మారుతుంది. సంఖ్య ఎటు వెళ్తుంది?
try-if-fact = వివరం
try-if-direction = { $direction ->
    [fewer] తక్కువమంది ఉంటారు
    [same] దాదాపు అంతే, 100లో 1 వరకు తేడా
   *[more] ఎక్కువమంది ఉంటారు
}
try-if-show = చూపండి
try-if-another = మరో వివరం
try-if-says = 100లో { $from } నుంచి { $to } అవుతుంది.
try-right = { $right ->
    [yes] మీరు సరిగ్గా చెప్పారు.
   *[no] మీరు వేరుగా చెప్పారు.
}
try-tally = { $all }లో { $right } సరైనవి; ఇది మీకు మాత్రమే.
try-fault-what = క్షమాపణను పాడుచేసే ప్రతి వాక్యాన్నీ తాకండి. ఆపై ప్రోగ్రామ్‌తో పరిశీలించండి.
try-fault-letter = లేఖ
try-fault-nth = లేఖ { $n }
try-fault-show = ప్రోగ్రామ్‌తో పరిశీలించండి
try-fault-again = మళ్లీ ప్రయత్నించండి
try-fault-failed = లేఖలను పరిశీలించే భాగం లోడ్ కాలేదు. కనెక్షన్ చూసి మళ్లీ ప్రయత్నించండి.
try-fault-found = మీరు పట్టింది
try-fault-missed = మీరు వదిలేసింది
try-fault-none = ఈ వాక్యంలో ప్రోగ్రామ్‌కు ఏమీ దొరకలేదు.
try-fault-says = తప్పున్న { $all } వాక్యాల్లో { $found } పట్టారు; తప్పు లేనివి { $wrong } తాకారు. ప్రోగ్రామ్ కూడా కొన్ని వదిలేస్తుంది: మీకు కనిపించేది చర్చించండి.
try-write-what = ఈ కేసుకు క్షమాపణ రాయండి. ఆపై దాని భాగాలను గది భాగాలతో, సిఫార్సు భాగాలతో పోల్చండి.
try-write-label = మీ క్షమాపణ
try-write-show = పోల్చండి
try-write-short = ముందు కనీసం 8 మాటలు రాయండి.
try-write-yours = మీదానిలో
try-money-what = కింది సంఖ్యను నిలిపే ప్రణాళికను వీలైనంత తక్కువ ఖర్చుతో కూర్చండి. సమయం ఖర్చుగా లెక్కించరు.
try-money-target = 100లో కనీసం { $n } మందిని నిలపండి.
try-money-most = ఈ కేసులో ఏ ప్రణాళికా 75 మందిని నిలపదు; గరిష్ఠం 100లో { $n }. ఇక్కడ అదే లక్ష్యం.
try-money-none = ఈ కేసులో ధర, నష్టం లేవు, లేదా దాన్ని అప్పగించాలి; కాబట్టి ఖర్చు లెక్క లేదు. మరొకటి తెరవండి.
try-money-apology = పూర్తి క్షమాపణ
try-money-expenses = అదనపు నష్టాన్ని చెల్లించడం
try-money-cause = కారణాన్ని తొలగించి చెప్పడం
try-money-fix = వస్తువుగా లేదా పనిగా
try-money-form = డబ్బుగా
try-money-nothing = ఏమీ వద్దు
try-money-share = నష్టంలో { $percent }%
try-money-share-label = ఎంత
try-money-now = మీ ప్రణాళిక
try-money-says = 100లో { $of } మంది ఉంటారు, ఒక్కో కేసుకు ఖర్చు { $cost }.
try-money-reached = లక్ష్యం చేరారు.
try-money-short = లక్ష్యం ఇంకా చేరలేదు.
try-money-show = అతి చవకైనది చూపండి
try-money-cheapest = లక్ష్యం చేరే అతి చవకైన ప్రణాళిక
try-money-same = మీది అంతకంటే ఎక్కువ ఖర్చు కాదు. ఇంకా చవకగా లక్ష్యం చేరలేరు.
try-money-dearer = మీది { $amount } ఎక్కువ ఖర్చు.

session-title = తరగతి
session-empty = ఇంకా ఏ భాగమూ లేదు. “కేసులు”లో గానీ ఇక్కడ గానీ చేర్చండి.
session-add = భాగం చేర్చండి
session-case = కేసు
session-activity = చేసేది
session-minutes = నిమిషాలు
session-minutes-error = 1 నుంచి 480 వరకు పూర్ణ సంఖ్య.
session-begins = ప్రారంభం
session-begins-error = రోజులో సమయం, ఉదాహరణకు 9:30.
session-time = సమయం
session-ends = ముగింపు
session-total = మొత్తం { $minutes } నిమిషాలు
session-up = పైకి
session-up-label = “{ $title }”: ఒక మెట్టు పైకి
session-remove = తీసేయండి
session-remove-label = “{ $title }”ను తీసేయండి
session-start = తరగతి ప్రారంభించండి
session-sheets = ముద్రించే పత్రాలు
session-part = { $n }. { $title }

write-title = మీ సొంత కేసు
write-name = పేరు
write-story = ఏం జరిగింది
write-language = పాఠ్యాల భాష
write-question = గదికి మొదటి ప్రశ్న
write-point = నేర్పే విషయం
write-notes = మీ కోసం గమనికలు
write-debrief = చర్చకు ప్రశ్నలు, వరుసకు ఒకటి
write-facts = వివరాలు
write-facts-what = అంచనా వివరాలను బట్టి ఉంటుంది. ఖాళీగా వదిలినదానికి మామూలు విలువ ఉంటుంది.
write-read = కథనం నుంచి వివరాలు చదవండి
write-read-failed = కథనాలు చదివే భాగం లోడ్ కాలేదు. వివరాలను మీరే ఇవ్వండి.
write-read-found = { $count ->
    [0] వివరాలు దొరకలేదు; మీరే ఇవ్వండి.
    [one] 1 వివరం దొరికింది.
   *[other] { $count } వివరాలు దొరికాయి.
}
write-open = ఎంచుకోలేదు
write-amount-error = మొత్తం, ఉదాహరణకు 86.40.
write-number-error = పూర్ణ సంఖ్య.
write-months = ఎన్ని నెలలుగా కస్టమర్
write-save = కేసును సేవ్ చేయండి
write-cancel = వదిలేయండి
write-need-title = కేసుకు పేరు పెట్టండి.
write-too-long = ఒక పాఠ్యం మరీ పొడవుగా ఉంది: కథనం 4,000 అక్షరాలు, పేరు 120, మిగతావి { $most } వరకు, ప్రశ్నలు 6 వరకు.

sheet-title = ముద్రించే పత్రాలు
sheet-name = { $sheet ->
    [leader] ట్రైనర్ పత్రం
    [handout] పాల్గొనేవారి పత్రం
   *[key] జవాబులు
}
sheet-what = { $sheet ->
    [leader] సమయాలు, గమనికలు, నేర్పే విషయాలు, ప్రశ్నలు. అంచనా సంఖ్యలు లేవు.
    [handout] కథనాలు, ప్రశ్నలు, ఊహలకు చోటు. జవాబులు లేవు.
   *[key] పరిధులతో అంచనాలు, సిఫార్సులు, క్షమాపణ భాగాలు. తర్వాత కోసం.
}
sheet-print = ముద్రించండి
sheet-key-show = జవాబులను ఈ తెరపై చూపండి
sheet-key-warning = తరగతిలోని అన్ని కేసుల అంచనాలు ఇందులో ఉన్నాయి. గోడ తెరపై చూపకండి.
sheet-none = పత్రాలు తరగతిలోని కేసులకు లేదా తెరిచిన కేసుకు తయారవుతాయి. ముందు ఒకటి ఎంచుకోండి.
sheet-guess = నా ఊహ: 100లో ______ మంది 12 నెలల తర్వాత కూడా కొంటారు
sheet-way = ఈ కేసుకు ఏం కావాలి?
sheet-parts = క్షమాపణకు కావలసిన భాగాలు
sheet-lines = నేను నేర్చుకున్నది
sheet-made = { $year } { $date }
sheet-foot = Amends – ప్రచురితమైన పరిశోధన ఫలితాల నుంచి వేసిన అంచనాలు, కొలతలు కావు; ఏ సంస్థకూ తగినట్టు సర్దినవి కావు.
