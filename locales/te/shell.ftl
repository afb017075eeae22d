# The words of index.html, which are there before the program is.
# A test compares each with the element that names it in data-msg.

shell-title = Amends – సేవా వైఫల్యం తర్వాత
shell-description = కస్టమర్‌కు ఏ సమస్య ఎదురైందో రాయండి; చెప్పాల్సిన క్షమాపణ, ఇవ్వదగిన పరిహారం, ఇలాంటి కస్టమర్లలో ఎంతమంది కొనసాగే అవకాశం ఉందో చూడండి. మీ బ్రౌజర్ నుంచి ఏదీ బయటకు వెళ్లదు.
shell-name = Amends
shell-incident = ఏం జరిగింది?
shell-stays = మీ సొంత మాటల్లో. ఇది ఈ బ్రౌజర్‌లోనే ఉంటుంది.
shell-advice = సలహా

shell-no-script = Amends పూర్తిగా మీ బ్రౌజర్‌లోనే పనిచేస్తుంది, దానికి JavaScript అవసరం. ఈ పేజీకి దాన్ని అనుమతించి, మళ్లీ లోడ్ చేయండి.

## When the page cannot start, or stops

shell-failure = Amends ముందుకు సాగలేకపోతోంది
shell-missing = ఈ బ్రౌజర్‌లో WebAssembly లేదు, లేదా ఆపేసి ఉంది. దాన్ని అనుమతించండి, లేదా తాజా Firefox, Chrome, Edge లేదా Safari‌లో ఈ పేజీని తెరవండి.
shell-refused = ఈ సైట్ WebAssembly‌ని అనుమతించడం లేదు. సైట్ నిర్వాహకులు తమ content security policy‌లోని script-src‌కు 'wasm-unsafe-eval' చేర్చాలి.
shell-damaged = ఈ పేజీలోని ఒక ఫైల్ ప్రచురించినది కాదు, అందుకే దాన్ని నడపలేదు. మళ్లీ లోడ్ చేయండి; అప్పటికీ కుదరకపోతే సైట్ నిర్వాహకులకు చెప్పండి.
shell-unreachable = ఈ పేజీలోని ఒక ఫైల్ లోడ్ కాలేదు. ఇంటర్నెట్ కనెక్షన్ సరిచూసి, మళ్లీ లోడ్ చేయండి.
shell-stopped = ప్రోగ్రామ్‌లోని లోపం వల్ల అది ఆగిపోయింది. ఈ పేజీ సమాచారాన్ని బ్రౌజర్ భద్రపరచనప్పుడు తప్ప, మీరు రాసినది ఈ బ్రౌజర్‌లోనే ఉంటుంది.
shell-reload = మళ్లీ లోడ్
shell-detail = డెవలపర్ల కోసం
