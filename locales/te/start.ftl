### The side of the advice before anything is known.

advice-title = సలహా
advice-empty = ఏ సమస్య ఎదురైందో లేదా అది ఎంత తీవ్రమో చెప్పగానే సలహా ఇక్కడ కనిపిస్తుంది.
advice-empty-first = సలహాను ఎక్కువగా మార్చేవి మూడు వివరాలు. ముందు వీటిని ఎంచుకోండి:
advice-empty-failures = ఏ సమస్య ఎదురైంది
advice-empty-severity = కస్టమర్‌కు అది ఎంత తీవ్రం
advice-empty-cause = కారణం ఎవరిది
advice-empty-then = ఆ తర్వాత ఏం చేయాలి, ఇలాంటి 100 మంది కస్టమర్లలో ఎంతమంది కొనసాగే అవకాశం ఉంది, ఒక్కో ఎంపికకు ఎంత ఖర్చు, తేదీలతో ప్రణాళిక, క్షమాపణకు మాటలు అన్నీ కనిపిస్తాయి. మీరు రాసినది ఏదీ ఈ బ్రౌజర్ దాటి బయటకు వెళ్లదు.
# While the words of the advice are loaded.
advice-wait = ఒక్క క్షణం …
advice-words-failed = ఈ భాగంలోని మాటలు లోడ్ కాలేదు.
advice-words-retry = మళ్లీ ప్రయత్నించండి
