### Amends in a page of one's own: the code for it, and where that goes.

embed-tab = { $tab ->
    [case] ఈ కేసు
   *[page] మీ పేజీలో
}
embed-tabs = ఏమి పంచుకోవాలి
embed-what = Amendsను మీ సొంత పేజీలో, ఉదాహరణకు మీ సంస్థ అంతర్గత పేజీలో, పెట్టుకోండి: కావలసినవి ఎంచుకొని, కోడ్‌ను ఆ పేజీలోకి కాపీ చేయండి.
embed-way = ఏ రూపంలో
embed-way-name = { $way ->
    [frame] ఫ్రేమ్: ఒక పేజీ మరొక పేజీని చూపగలిగే ప్రతిచోటా పనిచేస్తుంది, SharePointలో కూడా
   *[element] ఎలిమెంట్: పేజీలో భాగమవుతుంది; ఆ పేజీ దాని స్క్రిప్ట్‌ను అనుమతించాలి
}
embed-language = భాష
embed-language-reader = చదివేవారి భాష
embed-theme = రంగులు
embed-more = ఎక్కువ కాంట్రాస్ట్
embed-parts = ఏమి చూపాలి
embed-part = { $part ->
    [form] ఏం జరిగింది
    [forecast] అంచనా
    [options] ఎంపికలు
    [plan] ప్రణాళిక
    [letter] క్షమాపణ
   *[why] ఎందుకు
}
embed-locked = చదివేవారు కేసును మార్చలేరు
embed-begin = దేనితో మొదలు
embed-begin-name = { $begin ->
    [desk] తెరిచి ఉన్న కేసు, వివరాలు మాత్రమే
   *[empty] ఖాళీ కేసు
}
embed-host = ఆ పేజీ చిరునామా (ఐచ్ఛికం)
embed-host-hint = ఇది ఉంటే, ఫ్రేమ్ ఆ పేజీ నుంచి మాత్రమే సెట్టింగులను స్వీకరించి, దానికి అంకెలను చెబుతుంది. లేకపోతే తన ఎత్తును మాత్రమే చెబుతుంది.
embed-host-wrong = ఇది పేజీ చిరునామా కాదు: అది https:// లేదా http://తో మొదలవుతుంది.
embed-script = ఫ్రేమ్ ఎత్తును అందులోని విషయానికి సరిపెట్టే స్క్రిప్ట్‌తో
embed-sandbox = వేరుచేసి: ఫ్రేమ్ ఆ పేజీని గానీ తన సొంత సైట్‌ను గానీ చేరలేదు
embed-policy = ఇక్కడ అమలులో ఉన్న విధానంతో
embed-policy-hint = { $way ->
    [frame] విధానం కోడ్‌లోనే ఉంటుంది, స్క్రిప్ట్ దాన్ని అందిస్తుంది; అందుకు ఫ్రేమ్‌కు మీ పేజీ చిరునామా తెలియాలి.
   *[element] “విధానం” కింద విధానాన్ని ఫైల్‌గా సేవ్ చేసి, ఆ ఫైల్‌ను (policy.json) మీ పేజీ పక్కన పెట్టండి.
}
embed-code = కోడ్
embed-copy = కోడ్‌ను కాపీ చేయండి
embed-copied = కాపీ అయింది.
embed-selected = బ్రౌజర్ కాపీ చేయనివ్వలేదు. కోడ్ ఎంపికై ఉంది: మీరే కాపీ చేయండి.
embed-csp = ఆ పేజీ భద్రతా విధానం (CSP) అనుమతించవలసినవి:
embed-serve = { $way ->
    [frame] Amendsను అందించేవారు ఫ్రేమ్‌లను నిషేధించకూడదు (frame-ancestors, X-Frame-Options).
   *[shared] Amendsను అందించేవారు ఫ్రేమ్‌లను నిషేధించకూడదు (frame-ancestors, X-Frame-Options), తన ఫైళ్లను ఇతర పేజీలు చదవనివ్వాలి: Access-Control-Allow-Origin: *
}
embed-keeps = ఇతరుల పేజీలో Amends ఏదీ భద్రపరచదు: ఆ పేజీని వదిలితే రాసినవి పోతాయి.
embed-preview = ప్రివ్యూ చూపండి
embed-preview-title = మీ పేజీలో Amends ప్రివ్యూ
embed-place = ఎక్కడ పెట్టాలి
embed-place-name = { $place ->
    [sharepoint] SharePoint
    [confluence] Confluence
    [wordpress] WordPress
    [react] React
    [vue] Vue
   *[page] సాధారణ పేజీ
}
embed-steps = { $place ->
    [page] Amends ఉండవలసిన చోట కోడ్‌ను అతికించండి.
    [page-element] Amends ఉండవలసిన చోట కోడ్‌ను అతికించండి. అది వచ్చేవరకు ఎలిమెంట్ లోపల ఉన్నది కనిపిస్తుంది.
    [sharepoint] పేజీని సవరించి, “Embed” వెబ్ భాగాన్ని చేర్చి, స్క్రిప్ట్ వరుస లేకుండా కోడ్‌ను అతికించండి. ముందుగా సైట్ నిర్వాహకులు { $site }ను అనుమతించిన సైట్లలో చేర్చాలి (Site settings, HTML Field Security).
    [sharepoint-element] SharePoint పేజీలు ఇతరుల స్క్రిప్ట్‌లను నడపవు: ఫ్రేమ్‌ను ఎంచుకోండి.
    [confluence] Data Center: నిర్వాహకులు ప్రారంభించిన “HTML” మాక్రోలో కోడ్‌ను అతికించండి. Cloud: కోడ్‌లోని ఫ్రేమ్ చిరునామాతో “Iframe” మాక్రోను వాడండి.
    [confluence-element] Data Center: నిర్వాహకులు ప్రారంభించిన “HTML” మాక్రోలో కోడ్‌ను అతికించండి. Cloud: ఫ్రేమ్‌ను ఎంచుకోండి.
    [wordpress] “Custom HTML” బ్లాక్‌ను చేర్చి కోడ్‌ను అతికించండి. మీరు నిర్వాహకులు లేదా సంపాదకులై ఉండాలి: ఇతరుల విషయంలో WordPress ఫ్రేమ్‌లను తొలగిస్తుంది.
    [wordpress-element] “Custom HTML” బ్లాక్‌ను చేర్చి కోడ్‌ను అతికించండి. మీరు నిర్వాహకులు లేదా సంపాదకులై ఉండాలి: ఇతరుల విషయంలో WordPress స్క్రిప్ట్‌లను తొలగిస్తుంది.
    [react] ఫ్రేమ్ ఉన్నది ఉన్నట్టే JSX. స్క్రిప్ట్ వరుస index.htmlలోకి వెళ్తుంది.
    [react-element] ఎలిమెంట్ ఉన్నది ఉన్నట్టే JSX. స్క్రిప్ట్ వరుస index.htmlలోకి వెళ్తుంది.
    [vue] ఫ్రేమ్ ఉన్నది ఉన్నట్టే టెంప్లేట్‌లోకి, స్క్రిప్ట్ వరుస index.htmlలోకి వెళ్తాయి.
   *[vue-element] ఎలిమెంట్ ఉన్నది ఉన్నట్టే టెంప్లేట్‌లోకి, స్క్రిప్ట్ వరుస index.htmlలోకి వెళ్తాయి. అది తన కాంపోనెంట్ కాదని Vueకు చెప్పండి: compilerOptions.isCustomElement.
}
