# What is given: one message for each remedy. All of it is planned and none of it done yet,
# so it stands in the future. Nothing hangs on a condition.

# A part of the price whose amount is not known; stands for the amount below.
# $percent (Number) - 5 to 150
letter-share =
    { $percent ->
        [25] ధరలో పావు వంతు
        [50] ధరలో సగం
        [75] ధరలో ముప్పావు వంతు
        [100] పూర్తి ధర
       *[other] ధరలో { $percent }%
    }

# The whole price, when its amount is known; stands for the amount below.
# $amount (String) - an amount or a share of the price, as of letter-share
letter-whole = మొత్తం { $amount }

# The legal minimum: owed, not given.
# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-law =
    { $wording ->
        [0] చట్ట ప్రకారం మీకు { $amount } రావాలి, ఇది మా ఔదార్యం కాదు; { $when } ఆ మొత్తం మీకు అందుతుంది.
        [1] { $amount } చట్ట ప్రకారం మీ హక్కు, మేము చేసే మేలు కాదు; { $when } మీకు చెల్లిస్తాం.
       *[2] { $amount } మీకు ఇచ్చేది చట్టమే, మా మంచితనం కాదు; ఆ మొత్తం { $when } మీ చేతికి వస్తుంది.
    }

# The same in a text message: short.
# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-law-text =
    { $wording ->
        [0] చట్ట ప్రకారం మీకు { $amount } రావాలి; { $when } అందుతుంది.
        [1] { $amount } చట్ట ప్రకారం మీ హక్కు; { $when } చెల్లిస్తాం.
       *[2] చట్టం మీకిచ్చే { $amount } { $when } మీకు అందుతుంది.
    }

# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-refund =
    { $wording ->
        [0] { $when } మీకు { $amount } తిరిగి చెల్లిస్తాను.
        [1] మా నుంచి { $when } మీకు { $amount } తిరిగి అందుతుంది.
       *[2] { $amount } మీకు { $when } తిరిగి చేరేలా చూస్తాను.
    }

# What the failure cost the customer beyond the price.
# $known (Bool) - whether the amount is known
# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-expenses =
    { $known ->
        [true]
            { $wording ->
                [0] దీనివల్ల మీకైన ఖర్చులకు { $when } { $amount } చెల్లిస్తాను.
                [1] మీరు పెట్టాల్సి వచ్చిన ఖర్చులకు మా నుంచి { $when } మీకు { $amount } అందుతుంది.
               *[2] మీకైన ఖర్చుల కింద { $when } మా నుంచి { $amount } వస్తుంది.
            }
       *[false]
            { $wording ->
                [0] దీనివల్ల మీరు పెట్టాల్సి వచ్చిన ఖర్చును { $when } మీకు తిరిగి ఇస్తాను.
                [1] దీనికి మీకైన ఖర్చు { $when } మా నుంచి మీకు తిరిగి అందుతుంది.
               *[2] మీరు పెట్టాల్సి వచ్చిన ఖర్చు మొత్తం మా నుంచి { $when } మీకు వస్తుంది.
            }
    }

# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-credit =
    { $wording ->
        [0] { $when } మా దగ్గర మీ పేరున { $amount } క్రెడిట్‌గా జమ చేస్తాను.
        [1] మా దగ్గర మీ పేరున { $amount } క్రెడిట్‌గా { $when } చేరుతుంది.
       *[2] { $amount } మా దగ్గర మీ పేరున { $when } క్రెడిట్‌గా జమ అవుతుంది.
    }

# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-voucher =
    { $wording ->
        [0] { $when } మీకు { $amount } విలువ చేసే వోచర్ పంపిస్తాను.
        [1] నా నుంచి { $amount } విలువ చేసే వోచర్ { $when } మీకు అందుతుంది.
       *[2] { $amount } విలువ చేసే వోచర్‌ను { $when } మీకు పంపే ఏర్పాటు చేస్తాను.
    }

# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-fee-waiver =
    { $wording ->
        [0] { $when } మీ బిల్లు నుంచి { $amount } తగ్గిస్తాను.
        [1] మీ బిల్లు నుంచి { $amount } తగ్గుతుంది, { $when } ఆ పని నేనే చేయిస్తాను.
       *[2] { $amount } మీ బిల్లు నుంచి { $when } తగ్గేలా చూస్తాను.
    }

# Repair, replace, deliver or do again; every remedy in kind that fits the failure. Only
# what was done badly is done again; what did not come is brought.
# $failure (String) - the kind of failure, or none
# $wording (Number) - 0 to 2
# $when (String) - by when, as of letter-by-date
letter-redo =
    { $failure ->
        [wrong_item]
            { $wording ->
                [0] మీరు ఆర్డర్ చేసినదే { $when } మా నుంచి మీకు అందుతుంది, మీరేమీ చెల్లించనక్కర్లేదు.
                [1] మీరు ఆర్డర్ చేసినది మీకు ఖర్చు లేకుండా { $when } అందేలా చూస్తాను.
               *[2] సరైన ఆర్డర్ మా ఖర్చుతో { $when } మీకు చేరుతుంది.
            }
        [defective]
            { $wording ->
                [0] { $when } మీకు ఖర్చు లేకుండా దాన్ని బాగుచేస్తాం లేదా మారుస్తాం.
                [1] అది పనిచేసే స్థితిలో { $when } మీ చేతికి వస్తుంది, మీరేమీ చెల్లించనక్కర్లేదు.
               *[2] దాన్ని { $when } మా ఖర్చుతో బాగుచేయిస్తాను లేదా మార్పిస్తాను.
            }
        [lost_damaged]
            { $wording ->
                [0] పోయినదానికి బదులు ఇస్తాం లేదా పాడైనదాన్ని బాగుచేస్తాం; { $when } ఆ పని పూర్తవుతుంది, మీకు ఖర్చేమీ లేదు.
                [1] బదులు మరొకటి లేదా బాగుచేసినది మా నుంచి { $when } మీకు అందుతుంది, మీరేమీ చెల్లించనక్కర్లేదు.
               *[2] మా ఖర్చుతో { $when } బదులు మరొకటి ఇప్పిస్తాను లేదా బాగుచేయిస్తాను.
            }
        [hygiene]
            { $wording ->
                [0] { $when } మీకు ఖర్చు లేకుండా దాన్ని చక్కదిద్దుతాం.
                [1] అది మీకు ఖర్చు లేకుండా { $when } చక్కబడేలా చూస్తాను.
               *[2] మీకు దక్కాల్సిన విధంగానే అది { $when } మా నుంచి అందుతుంది, మీరేమీ చెల్లించనక్కర్లేదు.
            }
        [below_promise]
            { $wording ->
                [0] మీకు దక్కాల్సినది { $when } మా నుంచి అందుతుంది, మీరేమీ చెల్లించనక్కర్లేదు.
                [1] { $when } మీకు ఖర్చు లేకుండా దాన్ని మళ్లీ సరిగ్గా చేసిస్తాం.
               *[2] అది { $when } మా ఖర్చుతో మళ్లీ, ఉండాల్సిన విధంగా జరిగేలా చూస్తాను.
            }
       *[other]
            { $wording ->
                [0] మీరు ఆశించినది { $when } మా నుంచి అందుతుంది, మీరేమీ చెల్లించనక్కర్లేదు.
                [1] { $when } మీకు ఖర్చు లేకుండా మీరు ఆశించినదాన్ని అందిస్తాం.
               *[2] మీరు ఆశించినది మా ఖర్చుతో { $when } మీకు అందేలా చూస్తాను.
            }
    }

# $setting (String) - what the customer was there for
# $wording (Number) - 0 to 2
# $when (String) - by when, as of letter-by-date
letter-upgrade =
    { $setting ->
        [stay]
            { $wording ->
                [0] { $when } మీకు అదనపు ఛార్జీ లేకుండా మరింత మంచి గది ఏర్పాటు చేస్తాను.
                [1] మా నుంచి మీకు మరింత మంచి గది దొరుకుతుంది; { $when } ఆ ఏర్పాటు చేస్తాను, దానికి అదనంగా చెల్లించనక్కర్లేదు.
               *[2] మీ పేరున మా ఖర్చుతో మరింత మంచి గదిని { $when } బుక్ చేస్తాం.
            }
        [flight]
            { $wording ->
                [0] { $when } మీకు అదనపు ఛార్జీ లేకుండా మరింత మంచి సీటు ఏర్పాటు చేస్తాను.
                [1] మా నుంచి మీకు మరింత మంచి సీటు దొరుకుతుంది; { $when } ఆ ఏర్పాటు చేస్తాను, దానికి అదనంగా చెల్లించనక్కర్లేదు.
               *[2] మీ పేరున మా ఖర్చుతో మరింత మంచి సీటును { $when } బుక్ చేస్తాం.
            }
       *[other]
            { $wording ->
                [0] { $when } మీకు అదనపు ఛార్జీ లేకుండా అప్‌గ్రేడ్ ఏర్పాటు చేస్తాను.
                [1] మా నుంచి మీకు అప్‌గ్రేడ్ దొరుకుతుంది; { $when } ఆ ఏర్పాటు చేస్తాను, దానికి అదనంగా చెల్లించనక్కర్లేదు.
               *[2] మా ఖర్చుతో { $when } మిమ్మల్ని అప్‌గ్రేడ్ చేస్తాం.
            }
    }

# A small token, for a light failure only.
# $wording (Number) - 0 to 2
# $when (String) - by when, as of letter-by-date
letter-gift =
    { $wording ->
        [0] ఒక చిరుకానుక కూడా { $when } మీకు పంపిస్తాను.
        [1] { $when } మీకు ఒక చిరుకానుక కూడా బయల్దేరుతుంది.
       *[2] మీ కోసం ఒక చిరుకానుకను కూడా { $when } పోస్టులో వేస్తాను.
    }

# One person looks after the customer.
# $wording (Number) - 0 to 2
letter-personal-contact =
    { $wording ->
        [0] ఇకపై మీరు ఒక్కరితోనే మాట్లాడితే చాలు, ఆ ఒక్కరు నేనే.
        [1] ఇది పూర్తయ్యేదాకా ఈ విషయాన్ని నేనే చూసుకుంటాను.
       *[2] జరిగినది మీరు మరెవరికీ మళ్లీ చెప్పనక్కర్లేదు, ఈ విషయం నేనే చూస్తున్నాను.
    }

# The bill, the data, the booking is put right.
# $failure (String) - the kind of failure, or none
# $wording (Number) - 0 to 2
# $when (String) - by when, as of letter-by-date
letter-correct-record =
    { $failure ->
        [billing]
            { $wording ->
                [0] { $when } లెక్కలు సరిచేసి, సరైన స్టేట్‌మెంట్ మీకు పంపిస్తాను.
                [1] లెక్కలను { $when } సరిదిద్దుతాం, సరైన స్టేట్‌మెంట్ నా నుంచి మీకు అందుతుంది.
               *[2] ఆ లెక్కలను { $when } సరిదిద్ది, మీకు రాతపూర్వకంగా ఇస్తాను.
            }
        [misinformed]
            { $wording ->
                [0] సరైన సమాచారం { $when } నా నుంచి మీకు రాతపూర్వకంగా అందుతుంది.
                [1] మీకు చెప్పినదంతా { $when } సరిచూసి, సరైన జవాబులు రాతపూర్వకంగా ఇస్తాను.
               *[2] { $when } మీకు సరైన సమాచారం చెబుతాను, దాన్ని రాతపూర్వకంగా కూడా ఇస్తాను.
            }
        [privacy]
            { $wording ->
                [0] మీ వివరాలు { $when } సవ్యంగా ఉండేలా చూసి, ఆ సంగతి మీకు రాసి ధ్రువీకరిస్తాను.
                [1] మీ వివరాలను { $when } సరిదిద్దుతాం, ఆ సంగతి నా నుంచి మీకు రాతపూర్వకంగా అందుతుంది.
               *[2] { $when } మీ వివరాలను సరిచేసి, ఆ సంగతి మీకు రాతపూర్వకంగా తెలియజేస్తాను.
            }
       *[other]
            { $wording ->
                [0] మా రికార్డులను { $when } సరిచేసి, ఆ సంగతి మీకు రాసి ధ్రువీకరిస్తాను.
                [1] మా రికార్డులను { $when } సరిదిద్దుతాం, ఆ సంగతి నా నుంచి మీకు రాతపూర్వకంగా అందుతుంది.
               *[2] { $when } మా రికార్డులను సరిదిద్ది, ఆ సంగతి మీకు రాతపూర్వకంగా తెలియజేస్తాను.
            }
    }

# $wording (Number) - 0 to 2
letter-priority =
    { $wording ->
        [0] వచ్చేసారి మీరు వరుసలో ఎదురుచూడనక్కర్లేదు, ఆ సంగతి రాసి పెడుతున్నాను.
        [1] వచ్చేసారి ముందు అవకాశం మీకే, ఆ సంగతి మీ పేరున రాసి పెడుతున్నాను.
       *[2] మీకు మాతో మళ్లీ పని పడినప్పుడు వరుసకు ముందే మీ పని చేస్తాం.
    }

# What waits for somebody's approval is not promised; when it will be told is.
# $wording (Number) - 0 to 2
# $when (String) - by when, as of letter-by-date
letter-waits =
    { $wording ->
        [0] దీన్ని ఎలా సరిచేస్తామో { $when } మీకు చెబుతాను.
        [1] ఎలా సరిచేస్తామన్నది { $when } మీకు తెలియజేస్తాను.
       *[2] సరిచేసే విధానం { $when } నా నుంచి మీకు తెలుస్తుంది.
    }

# Closes the list of remedies.
# $wording (Number) - 0 to 2
letter-no-effort =
    { $wording ->
        [0] దీనికి మీరు చేయాల్సిందేమీ లేదు.
        [1] మీరు స్వయంగా ఏమీ చేయనక్కర్లేదు.
       *[2] మీరు ఏదీ పంపనక్కర్లేదు, ఏ ఫారమూ నింపనక్కర్లేదు.
    }

## In a text message

# What restores what was lost, in a text message: short.
# $remedy (String) - what is given
# $failure (String) - the kind of failure, or none
# $wording (Number) - 0 to 2
# $amount (String) - of money: an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-repair-text =
    { $remedy ->
        [refund]
            { $wording ->
                [0] { $when } మీకు { $amount } తిరిగి చెల్లిస్తాను.
                [1] మీకు { $when } { $amount } తిరిగి అందుతుంది.
               *[2] { $amount } మీకు { $when } తిరిగి పంపిస్తాను.
            }
        [expenses]
            { $wording ->
                [0] మీ ఖర్చులకు { $when } { $amount } చెల్లిస్తాను.
                [1] మీ ఖర్చులకు { $when } { $amount } అందుతుంది.
               *[2] మీకైన ఖర్చులకు { $when } { $amount } వస్తుంది.
            }
        [credit]
            { $wording ->
                [0] { $when } మీకు { $amount } క్రెడిట్‌గా జమ చేస్తాను.
                [1] మీకు { $amount } క్రెడిట్‌గా { $when } అందుతుంది.
               *[2] మీ పేరున { $amount } క్రెడిట్‌గా { $when } జమ చేస్తాను.
            }
        [voucher]
            { $wording ->
                [0] { $when } మీకు { $amount } విలువ చేసే వోచర్ పంపిస్తాను.
                [1] { $amount } విలువ చేసే వోచర్ { $when } మీకు అందుతుంది.
               *[2] మీకు { $amount } విలువ చేసే వోచర్ { $when } చేరుతుంది.
            }
        [fee_waiver]
            { $wording ->
                [0] { $when } మీ బిల్లు నుంచి { $amount } తగ్గిస్తాను.
                [1] మీ బిల్లు నుంచి { $amount } { $when } తగ్గుతుంది.
               *[2] { $amount } మీ బిల్లు నుంచి { $when } తగ్గేలా చూస్తాను.
            }
        [upgrade]
            { $wording ->
                [0] { $when } ఉచితంగా అప్‌గ్రేడ్ ఏర్పాటు చేస్తాను.
                [1] మీ ఉచిత అప్‌గ్రేడ్ { $when } బుక్ అవుతుంది.
               *[2] మా ఖర్చుతో { $when } మిమ్మల్ని అప్‌గ్రేడ్ చేస్తాం.
            }
        [correct_record]
            { $failure ->
                [billing]
                    { $wording ->
                        [0] { $when } లెక్కలు సరిచేస్తాను.
                        [1] ఆ లెక్కలను { $when } సరిదిద్దుతాం.
                       *[2] లెక్కలు { $when } సరైనవిగా ఉండేలా చూస్తాను.
                    }
                [misinformed]
                    { $wording ->
                        [0] సరైన సమాచారం { $when } మీకు అందుతుంది.
                        [1] { $when } మీకు సరైన జవాబులు ఇస్తాను.
                       *[2] మీకు సరైన సమాచారం { $when } పంపిస్తాను.
                    }
                [privacy]
                    { $wording ->
                        [0] మీ వివరాలు { $when } సవ్యంగా ఉండేలా చూస్తాను.
                        [1] మీ వివరాలను { $when } సరిదిద్దుతాం.
                       *[2] { $when } మీ వివరాలను సరిచేస్తాను.
                    }
               *[other]
                    { $wording ->
                        [0] { $when } మా రికార్డులను సరిచేస్తాను.
                        [1] మా రికార్డులను { $when } సరిదిద్దుతాం.
                       *[2] మా రికార్డులు { $when } సరిగ్గా ఉండేలా చూస్తాను.
                    }
            }
       *[redo]
            { $failure ->
                [wrong_item]
                    { $wording ->
                        [0] సరైన ఆర్డర్ { $when } ఉచితంగా మీకు అందుతుంది.
                        [1] మీరు ఆర్డర్ చేసినది మా ఖర్చుతో { $when } అందుతుంది.
                       *[2] సరైన ఆర్డర్ { $when } మీకు ఉచితంగా చేరేలా చూస్తాను.
                    }
               *[other]
                    { $wording ->
                        [0] { $when } దాన్ని ఉచితంగా చక్కదిద్దుతాం.
                        [1] దాన్ని మా ఖర్చుతో { $when } సరిచేయిస్తాను.
                       *[2] అది { $when } చక్కబడుతుంది, మీకు ఖర్చేమీ లేదు.
                    }
            }
    }

## In public

# What is given, without an amount; the rest is settled in private.
# $remedy (String) - the remedy that counts most
# $wording (Number) - 0 to 2
letter-public-repair =
    { $remedy ->
        [redo]
            { $wording ->
                [0] మీకు ఖర్చు లేకుండా దాన్ని చక్కదిద్దుతాం.
                [1] మా ఖర్చుతో దాన్ని మీకు సరిచేసి ఇస్తాం.
               *[2] మీకు దక్కాల్సినది మా నుంచి అందుతుంది, మీరేమీ చెల్లించనక్కర్లేదు.
            }
        [refund]
            { $wording ->
                [0] మా నుంచి మీకు డబ్బు తిరిగి వస్తుంది.
                [1] మీకు డబ్బు తిరిగి ఇచ్చే ఏర్పాటు చేస్తున్నాను.
               *[2] మీకు డబ్బు తిరిగి అందేలా చూస్తాను.
            }
        [expenses]
            { $wording ->
                [0] మీకైన ఖర్చు మా నుంచి తిరిగి వస్తుంది.
                [1] మీరు పెట్టాల్సి వచ్చిన ఖర్చును మీకు తిరిగి ఇస్తాం.
               *[2] మీ ఖర్చులు చెల్లించే ఏర్పాటు చేస్తున్నాను.
            }
        [credit]
            { $wording ->
                [0] మీ కోసం క్రెడిట్ ఏర్పాటు చేస్తున్నాను.
                [1] మీ పేరున క్రెడిట్ జమ అవుతుంది.
               *[2] మా నుంచి మీకు క్రెడిట్ అందుతుంది.
            }
        [voucher]
            { $wording ->
                [0] మీ కోసం వోచర్ ఏర్పాటు చేస్తున్నాను.
                [1] మా నుంచి మీకు వోచర్ అందుతుంది, దాన్ని మీ ఇష్టప్రకారం వాడుకోవచ్చు.
               *[2] మీకు ఒక వోచర్ వస్తుంది.
            }
        [fee_waiver]
            { $wording ->
                [0] మీ బిల్లులో కొంత మొత్తం తగ్గిస్తున్నాను.
                [1] మీ బిల్లు తగ్గుతుంది.
               *[2] మీరు చెల్లించాల్సిన మొత్తం తగ్గుతుంది.
            }
        [upgrade]
            { $wording ->
                [0] మీ కోసం అప్‌గ్రేడ్ ఏర్పాటు చేస్తున్నాను.
                [1] మా నుంచి మీకు అదనపు ఛార్జీ లేకుండా అప్‌గ్రేడ్ అందుతుంది.
               *[2] మా ఖర్చుతో మీకు అప్‌గ్రేడ్ దొరుకుతుంది.
            }
        [correct_record]
            { $wording ->
                [0] మా రికార్డులను సరిచేసి, ఆ సంగతి మీకు ధ్రువీకరిస్తాం.
                [1] మా రికార్డులను సరిచేయించి, ఆ సంగతి మీకు ధ్రువీకరిస్తాను.
               *[2] మా రికార్డులను సరిదిద్దుతాం, ఆ సంగతి మీకు రాతపూర్వకంగా అందుతుంది.
            }
       *[other]
            { $wording ->
                [0] ఇది పూర్తయ్యేదాకా ఈ విషయాన్ని నేనే చూసుకుంటాను.
                [1] ఇది తేలేదాకా ఈ బాధ్యత నాదే.
               *[2] ఇకపై మీరు ఒక్కరితోనే మాట్లాడితే చాలు, ఆ ఒక్కరు నేనే.
            }
    }
