# The holding note of the safety gate. It cares for the person, names one contact, admits
# nothing, promises nothing and speaks of no money. One wording: such words are chosen once.

# $flag (String) - the gravest flag: self_harm death injury child crime discrimination data_breach legal, or none
letter-holding-subject =
    { $flag ->
        [death] మా ప్రగాఢ సానుభూతి
        [self_harm] దయచేసి ముందు ఇది చదవండి
        [data_breach] దయచేసి మీ ఖాతాను భద్రం చేసుకోండి
       *[other] మీరు మాకు పంపిన సందేశం
    }

# The first words after the greeting: the person before the matter.
# $flag (String) - the gravest flag: self_harm death injury child crime discrimination data_breach legal, or none
letter-holding-care =
    { $flag ->
        [self_harm] మీరు ఇప్పుడు ప్రమాదంలో ఉంటే దయచేసి 112కు ఫోన్ చేయండి (UKలో 999, ఉత్తర అమెరికాలో 911). ఏ సమయంలోనైనా మీతో మాట్లాడే వారు: భారత్‌లో 14416, UK, ఐర్లండ్‌లో 116 123, అమెరికా, కెనడాలో 988.
        [death] మా ప్రగాఢ సంతాపాన్ని దయచేసి స్వీకరించండి.
        [injury] ముందుగా: మీరు క్షేమంగా ఉన్నారా, వైద్య సాయం అందిందా? ఇప్పుడు సాయం అవసరమైతే దయచేసి మొదట అంబులెన్స్‌కు ఫోన్ చేయండి.
        [child] ముందుగా: బిడ్డ క్షేమమేనా, నమ్మకమైన వారి దగ్గరేనా? ఇప్పుడు సాయం అవసరమైతే దయచేసి మొదట అత్యవసర నంబర్‌కు ఫోన్ చేయండి.
        [crime] ముందుగా: మీరు క్షేమంగా ఉన్నారా? ఇప్పుడు ప్రమాదంలో ఉంటే దయచేసి మొదట పోలీసులకు ఫోన్ చేయండి.
        [discrimination] ఇది మాకు చెప్పినందుకు ధన్యవాదాలు. చెప్పడానికి ధైర్యం కావాలి, మీ మాట మేము విన్నాం.
        [data_breach] దయచేసి మా దగ్గరున్న మీ ఖాతా పాస్‌వర్డ్‌ను, అదే పాస్‌వర్డ్ వాడే మిగతా చోట్ల కూడా, ఇప్పుడే మార్చండి. మా పేరుతో కోడ్‌లు లేదా డబ్బు అడిగే సందేశాలకు జవాబివ్వకండి.
        [legal] మీరు పంపినది మాకు అందింది.
       *[none] ఇది మాకు చెప్పినందుకు ధన్యవాదాలు.
    }

# Where the matter lies now.
# $flag (String) - the gravest flag: self_harm death injury child crime discrimination data_breach legal, or none
letter-holding-next =
    { $flag ->
        [self_harm] ఈ సమయంలో మీరు ఒంటరి కాదు, ఇప్పుడు తొందరపడాల్సింది మరేదీ లేదు.
        [death] దీనికి మీరు చేయాల్సిందేమీ లేదు. మీరు మాతో ఎప్పుడు మాట్లాడాలనుకుంటే అప్పుడు మాట్లాడవచ్చు.
        [injury] మా దగ్గర ఇలాంటి విషయాల బాధ్యత ఉన్నవారు దీన్ని చూస్తున్నారు, సంబంధించినవన్నీ భద్రపరుస్తున్నాం.
        [child] మా దగ్గర ఇలాంటి విషయాల బాధ్యత ఉన్నవారు దీన్ని చూస్తున్నారు, సంబంధించినవన్నీ భద్రపరుస్తున్నాం.
        [crime] దీన్ని మీరు ఎప్పుడైనా పోలీసులకు తెలియజేయవచ్చు. మా దగ్గరున్నవన్నీ వారి కోసం భద్రపరుస్తున్నాం.
        [discrimination] ఇప్పుడు ఇది మా సంస్థలో సమాన ఆదరణ బాధ్యత చూసే వారి దగ్గర ఉంది, దీనిలో వారికి ఇంతకుముందు ప్రమేయం లేదు.
        [data_breach] ఇప్పుడు ఇది మా సమాచార రక్షణ బాధ్యుల దగ్గర ఉంది.
        [legal] ఇప్పుడు ఇది దీని బాధ్యత చూసే వారి దగ్గర ఉంది, వారు మీకు రాతపూర్వకంగా జవాబిస్తారు.
       *[none] ఇప్పుడు ఇది మా సంస్థలో ఇలాంటి విషయాల బాధ్యత చూసే వారి దగ్గర ఉంది.
    }

# The one person to turn to.
# $kind (String) - what the contact is: phone, address (an email address), other
# $signed (Bool) - whether the writer's name is known
# $writer (String) - the writer's name
# $contact (String) - a phone number or an address
# $channel (String) - say email letter text
letter-holding-contact =
    { $kind ->
        [phone]
            { $signed ->
                [true] ఏ విషయానికైనా సంప్రదించండి: { $writer }, ఫోన్: { $contact }.
               *[false] నేరుగా మాకు ఫోన్ చేయవచ్చు: { $contact }.
            }
        [address]
            { $signed ->
                [true] ఏ విషయానికైనా సంప్రదించండి: { $writer }, ఈమెయిల్: { $contact }.
               *[false] నేరుగా మాకు రాయవచ్చు: { $contact }.
            }
        [other]
            { $signed ->
                [true] ఏ విషయానికైనా సంప్రదించండి: { $writer }, { $contact }.
               *[false] నేరుగా మమ్మల్ని సంప్రదించవచ్చు: { $contact }.
            }
       *[none]
            { $signed ->
                [true] ఏ విషయానికైనా సంప్రదించండి: { $writer }.
               *[false]
                    { $channel ->
                        [say] దీని గురించి మీరు ఎప్పుడైనా మమ్మల్ని సంప్రదించవచ్చు.
                        [letter] దీని గురించి మీరు ఎప్పుడైనా మమ్మల్ని సంప్రదించవచ్చు.
                       *[other] ఈ సందేశానికి మీరు ఏ సమయంలోనైనా జవాబివ్వవచ్చు.
                    }
            }
    }

# Takes the matter out of the public.
letter-holding-public = మీరు రాసినది అందరూ చూసే పేజీలో కాకుండా, మీకూ మాకూ మధ్య మాట్లాడుకోవాల్సిన విషయం.
