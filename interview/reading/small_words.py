"""The small words that tell a language: English, and everything else that people may answer in."""

from __future__ import annotations

from interview.reading.words import listed

ENGLISH = listed(
    "the a an and or but of to in on at for with from by about into out up off over after before because"
    " so if then than that this these those it its is was were are be been being am i me my we us our you"
    " your he she they him her them his their who what when where which how why not no do did does don't"
    " didn't had has have would could should will can as just also still there here all one two three"
    " first last every each some any more most only back down again until while now never always went got"
    " made said told asked took put came left gave found kept called checked"
)
_GERMANIC = (
    "der die das und ich nicht ein eine einen einem einer mit auf für zu haben wir sie war wurde dass"
    " den dem von aber auch ist sind hab hatte hat mir mich dann beim bei zum zur nach weil wenn wie"
    " noch nur uns unser unsere im ins es sich kein keine weiß ja nein wurden als bis durch gegen über"
    " unter danach damit het een en ik niet van voor met zijn werd dat maar de je we ze toen deze naar"
    " bij ook heb was geen jeg og det ikke som på til med har och jag är att av för inte hade vi var ett"
    " så efter när mig oss eg ekki að við ég"
)
_ROMANCE = (
    "le la les un une des et je nous dans pour que qui avec sur mais était pas ce ne sais au aux est"
    " sont il elle ils mon ma mes leur plus très puis j'ai c'est d'un d'une l'ai qu'il n'ai suis fait"
    " été cette ces el los las y en una por con para yo pero fue como se del al su mi sus muy más este"
    " esta cuando hasta lo nos era estaba había sé no di che per sono ho non della dei delle nel alla"
    " gli anche si è l'ho questo poi quando os uma eu não com mas foi em na da do dos das ao aos pela"
    " pelo meu minha isso ela ele depois então și am pe nu cu care din fost mai dar pentru lor sau acest"
    " els amb però va ser"
)
_SLAVIC_AND_BALTIC = (
    "w z na nie się że do jest to był była było po ale ze od dla przez tak jak co ich czy aby też mnie"
    " mi moja już tylko potem wtedy przed bardzo przy pod nad go ją v se že je jsem jsme ako som sa pri"
    " bol bola byl byla pro při si když už i nije sam smo su bio bila za ali kako što и в на не что я мы"
    " с по но как это был была было для у от до потом они она он за из к так же і що це та від ми але"
    " про ir un es ar ka tad bija bet ne no par ja buvo aš mes kad tai"
)
_OTHERS = (
    "ning oli ja on ei että kun minä hän mutta ma me see kui siis oma se sen kanssa ne myös sitten olin"
    " az egy és hogy nem volt ezt meg én mi de is után csak már van vele ve bir bu için ile çok da ben"
    " oldu olarak sonra kadar ama gibi daha değil var yok biz onu bana her diğer sonunda en ki dört iki"
    " üç yang dan di ke dari saya untuk dengan tidak ini itu kami ada pada akan sudah telah juga karena"
    " ang ng sa mga at ko na ako ay hindi ya namin kasi siya wa kwa katika ni za kuwa la lakini kama"
    " sana yangu và của là có không được tôi cho một với những các đã để nó chúng này trong khi thì ra"
    " dhe të në për një nuk është ishte wọn mo ati"
)
# English, but small words elsewhere as well: they count half.
EITHER = listed("i a at on do no in an am me so we to as he us all is was here had")
_ENGLISH_TOO = listed(
    "un es e o y men go one two her plus pro son par said how if sam may sound now over under also per via"
    " does any can made more den see main most once"
)
_EVERYWHERE = f"{_GERMANIC} {_ROMANCE} {_SLAVIC_AND_BALTIC} {_OTHERS}"
FOREIGN = listed(_EVERYWHERE) - ENGLISH - EITHER - _ENGLISH_TOO
