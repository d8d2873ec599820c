# Who is named: persons, bodies, offices, delegations. Notation: src/lang/pattern.h. Stages run in this order.

stage word
pattern dateline.plain -> stop : <break upper&caps ( upper | comma | number | dotted )* line
no OSLO talks went on
pattern dateline.day -> stop : <break ( city | capital ) comma month ( number )? ( comma number )? line
no Oslo, March 12 was cold
pattern dateline -> stop : ( upper | comma | number | month&upper | dotted | final )+ ( bracket | !upper&!pos.func&!comma ) agency ( bracket | !upper&!pos.func&!comma ) ( stop | line )+
yes GENEVA (Reuters) - Talks went on.
yes MOSCOW, March 3 (AP) -- Talks went on.
yes OSLO, March 3. /TASS/. Talks went on.
no Reuters said talks went on.
# A form that is also a verb of saying is a noun behind what only nouns have before them.
pattern word.noun -> word : <det cue&base
yes the claim
no they claim that
pattern word.noun-own -> word : <own cue&base
yes his demand was met
no he demands that
pattern word.noun-adj -> word : <pos.adj cue&base
yes a new demand
no ministers demand that
pattern word.noun-of -> word : <prep cue&base
yes in reply
yes to warn
no ministers warn that
pattern word.noun-poss -> word : <poss cue&base
yes Russia's demand
no ministers demand that
pattern word.gerund -> word : <det cue&part
yes the warning
no , warning that
pattern word.gerund-own -> word : <own cue&part
yes his warning
no , warning that
pattern word.gerund-adj -> word : <pos.adj cue&part
yes a new warning
no , warning that
pattern word.gerund-poss -> word : <poss cue&part
yes Russia's warning
no , warning that
pattern word.attributive -> word : <det cue&perf
yes the proposed deal
no he proposed a deal
pattern word.attributive-poss -> word : <poss cue&perf
yes Norway's proposed deal
no he proposed a deal
pattern word.attributive-own -> word : <own cue&perf
yes his proposed deal
no he proposed a deal
pattern word.passive -> word : <be cue&perf
yes he was told
no he told them

stage name
let $init = unknown&upper&dotted
let $part = given&upper|surname|unknown&upper&!dotted&!caps|person
pattern person.known -> person : name:( person ( surname | unknown&upper&!caps | nameparticle $part )* )
yes Bashar al-Assad
no the delegation
pattern person.given -> person : name:( (given&!ambiguous|given&ambiguous) ( given&upper | $init )* ( ( nameparticle )+ $part | $part | $init $part )+ )
yes Kari Solheim
yes George W. Hansen
yes Karl von Berg
yes Salman bin Rashid Al Busaidi
no Kari met the press
pattern person.initials -> person : name:( $init ( $init )* ( surname | unknown&upper&!caps ) )
yes J. R. Hansen
no J. said

pattern person.family -> person : name:( unknown&upper&!caps&!dotted ( $init | unknown&upper&!caps | nameparticle )* surname&!word ( surname )* )
yes Kojo Hansen
yes Qwerto van Hansen
no The Hansen

stage body
let $own = nisba (nisba)*|( country | capital | region | city ) (poss)?
pattern body.government -> country : ( nisba | ( country | capital ) poss ) ( pos.adj )? gov
yes the Syrian government
yes Norway's government
no the new government
pattern body.administration -> org : name:( ( surname | person ) gov )
yes the Hansen administration
no the administration
pattern body.agency -> agency : ( $own )? ( pos.adj | domain | "official" )* ( agencynoun )+ name:( agency )
yes state news agency TASS
yes Russia's official news agency TASS
no the news agency said
pattern body.agency-noun -> agency : ( $own )? ( domain )? name:( agency ) ( agencynoun )+
yes the Interfax news agency
yes Russia's TASS news agency
no the news agency
pattern body.state-media -> agency : name:( ( nisba | country poss ) ( domain | pos.adj )* agencynoun )
yes Iranian state television
yes Norway's public broadcaster
no the public broadcaster
pattern body.ministry -> org : ( $own )? name:( ( titleadj | domain | upper&!det&!pron&!nisba&!country&!weekday )+ ministry )
yes the Russian Foreign Ministry
yes Norway's finance ministry
yes the Fishing Department
no the ministry
pattern body.of -> org : name:( ( nisba | upper&!det&!country&!pron )* orgnoun&upper ( name.of | name.for ) ( det )? ( domain | upper | pos.adj&upper )+ ( ( and | name.of ) ( det )? ( domain&!country | upper )+ )* )
yes the Ministry of Foreign Affairs
yes the Institute for Peace Studies
no the Institute
pattern body.letters -> org : <det name:( unknown&caps&!dotted )
yes the QWERT said
no QWERT said
pattern body.named -> org : name:( ( upper&unknown | upper&word&!orgnoun | nisba | surname | upper&domain )+ orgnoun&upper )
yes the Norwegian Fishing Council
yes the Solheim Institute
no The Council

# Groups that were sent. These matches are read beside the units, which stay apart.
stage delegation
let $kind = pos.adj|titleadj|domain|word&!relative&!pos.func&!pos.verb&!office&!delegnoun|persondesc
pattern delegation.nisba -> delegation : a:( nisba | people.many ) ( and ( det )? b:( nisba | people.many ) )? ( $kind )* delegnoun
yes the Syrian delegation
yes a high-level Norwegian trade delegation
yes the Russian and Iranian delegations
yes the Iranian negotiating team
no a large delegation
pattern delegation.sent -> delegation : of:( country | org | capital ) ( poss )? ( $kind )* delegnoun
yes Norway's delegation
yes the EU delegation
no the delegation
pattern delegation.between -> delegation : <name.between delegnoun&strong ( name.of | name.from ) ( det )? of:( country | org | capital )
yes talks between delegations from Norway
no the delegation of Norway
pattern delegation.of -> delegation : <!name.between delegnoun&strong ( name.of | name.from | "representing" ) ( det )? of:( country | org | capital | orgnoun ) ( ( and ) ( det )? of2:( country | org | capital ) )?
yes a delegation from Norway
yes the delegation of the Syrian government
yes delegations from Norway and Ghana
no the delegation came
pattern delegation.group -> delegation : of:( gov | orgnoun ) ( $kind )* delegnoun&strong
yes the government delegation
no the delegation
pattern delegation.with -> delegation : ( followhead delegnoun | delegnoun followhead ) ( pron )?
yes the accompanying delegation
yes the delegation accompanying her
no the delegation
pattern delegation.own -> delegation : own ( $kind )* delegnoun&strong
yes their delegations
no the delegation
pattern delegation.plain -> delegation : ( pos.adj )* delegnoun&strong
yes the delegation
no the country

stage title
let $from = seat (poss)?|nisba (nisba)*|( country | org | capital | region | city | agency ) (poss)?|region|titleadj
let $dom = domain ( ( comma )? ( and )? domain )*
let $of = ( name.of | name.for | name.to | name.on | name.in | name.at ) ( det )? ( officemod | pos.adj )* ( domain | nisba | country | capital | city | org | region | upper&unknown | upper&word | orgnoun | surname | titleadj | persondesc )+ ( delegnoun )? ( poss ( domain | upper | orgnoun )+ )? ( ( comma )? and ( domain | upper&!person&!country )+ )?
pattern title.full -> title : ( officemod )* ( $from )* ( officemod | titleadj | domain ( ( comma domain )* ( comma )? and domain )? | ordinal )* ( office )+ ( $of )*
yes Russian Foreign Minister
yes Norway's deputy foreign minister
yes U.N. special envoy for Syria
yes Minister of Foreign Affairs
yes Secretary-General of the Arab League
no the ministry
pattern title.source -> title : ( numword )? ( $from )* ( officemod | titleadj | domain | pos.adj | meetnoun | word&pos.noun )* persondesc ( ( name.of | name.at | name.in | name.from | name.for ) ( det )? ( $from )* ( domain | org | country | city | capital | region | orgnoun )+ )?
yes a senior Norwegian official
yes two Western diplomats
yes Russian officials
no the talks

stage actor
let $courtesy = honor|rank
let $bare = ( person | surname | given&upper&!ambiguous | unknown&upper&!caps ) ( ( nameparticle )* ( surname | person | unknown&upper&!caps ) )*
pattern actor.titled -> person : title:( title ) ( $courtesy )* name:( $bare )
yes Russian Foreign Minister Sergei Hansen
yes President Hansen
no the president met
pattern actor.two-titles -> person : title:( title ( comma | and )+ ( det )? title ) ( comma )? ( $courtesy )* name:( person )
yes Deputy Prime Minister and Foreign Minister Kari Solheim
no the minister and the envoy
pattern actor.title-comma -> person : title:( title ) comma ( $courtesy )* name:( person ) ( comma )?
yes Norway's foreign minister, Kari Solheim, said
no the minister, however, said
pattern actor.after -> person : ( $courtesy )* name:( person | surname&!ambiguous&!word ) comma ( det | own )? title:( title ( ( comma )? and ( det )? title )? ) !( ( $courtesy )* ( person | surname | upper&unknown ) ) ( comma )?
yes Kari Solheim, the Norwegian foreign minister, said
yes Kari Solheim, Norway's envoy to Syria
no Kari Solheim, Foreign Minister Kojo Addo and others
pattern actor.after-the -> person : name:( person ) ( comma )? =( relative )
yes Kari Solheim, who led the talks
no Kari Solheim said
pattern actor.honored -> person : ( $courtesy )+ name:( $bare )
yes Mr. Hansen
yes Gen. Kojo Addo
no Mr. said
let $peer = ( own )? ( nisba | country poss | country )* counterpart
pattern actor.counterpart -> person : ( $peer ) ( comma )? ( $courtesy )* name:( $bare )
yes his Norwegian counterpart Kari Solheim
yes Norwegian counterpart, Kari Solheim
no his Norwegian counterpart
pattern actor.counterpart-alone -> counterpart : ( own )? ( nisba | country poss ) counterpart
yes his Norwegian counterpart
no his counterpart
pattern actor.surname -> person : name:( surname&!ambiguous&!nisba&!word ( surname )* )
yes Putin said
no The king said
pattern actor.unknown -> person : <!stop name:( unknown&upper&!caps&!dotted ( unknown&upper&!caps | surname | given&upper | nameparticle unknown&upper )+ )
yes talks with Qwerto Zxcvan
no The talks
