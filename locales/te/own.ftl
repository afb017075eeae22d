### Plans of the manager’s own, and what leads to their dialogs.

own-plan-name = మీ సొంత ప్రణాళిక
own-plan-cannot = మీ సొంత ప్రణాళిక ఇప్పుడున్న కేసుకు సరిపోదు. ఎందుకో “ప్రణాళికలను పోల్చండి”లో చూడండి.
own-plan-compare = ప్రణాళికలను పోల్చండి, మీదే తయారు చేసుకోండి
own-plan-record = నిర్ణయ నమోదు, క్యాలెండర్
check-back-question = ఇప్పుడు మీకు అంతా సరిగ్గా ఉందా, లేక మేము ఇంకా చేయాల్సింది ఏమైనా ఉందా?
