package fr.relais.convention;

/** What is sent for the dossiers of Meaux: names, articles, titles, dates and originals of SEED 000. */
public final class Bodies {

    public static final String MEAUX = "21770284400010";

    private Bodies() {}

    public static Json gestionnaire() {
        return Json.of("""
                {'siret':'21770284400010','nom':'Ville de Meaux','typeJuridique':'COMMUNE',
                 'representant':{'nom':'Jean-François COPÉ','qualite':'Maire'},
                 'siege':'Hôtel de Ville – 77107 MEAUX CEDEX'}""");
    }

    public static Json relais(String dossier, String nom) {
        return Json.of("{'commune':'Meaux','gestionnaire':'21770284400010','idequ':null}")
                .with("/dossier", dossier)
                .with("/nom", nom);
    }

    /** The projet on which the instruments below rest: its first validation, then the evolution of 2022, ready for any mission. */
    public static Json projet() {
        return Json.of("""
                {'nature':'RENOUVELLEMENT','debut':'2020-03-01','fin':'2024-02-28','versions':[
                 {'autorite':'CAS','date':'2020-06-18','reference':'CAS du 18 juin 2020',
                  'missions':['PROMOTION_ACTIVITE_AM']},
                 {'autorite':'ADMINISTRATIVE','date':'2021-12-10','reference':'Evolution du projet 2022',
                  'missions':['GUICHET_UNIQUE','ANALYSE_PRATIQUE','PROMOTION_ACCUEIL_INDIVIDUEL']}]}""");
    }

    /** The projet of the period that follows. */
    public static Json projetSuivant() {
        return Json.of("""
                {'nature':'RENOUVELLEMENT','debut':'2024-02-29','fin':'2028-12-31','versions':[
                 {'autorite':'CAS','date':'2023-12-12','reference':'CAS du 12 décembre 2023',
                  'missions':['GUICHET_UNIQUE']}]}""");
    }

    /** The text of the Ram convention; its period and its mission are not in the seed (ASM-CONV-10). */
    public static Json texteRam() {
        return Json.read("""
                {"intitule":"Convention d'objectifs et de financement « Relais assistants maternels » (Ram)",
                 "dateEffet":"2020-03-01","dateFin":"2024-02-28","annee":"2020-2024",
                 "codePieces":{"famille":"monter la convention","type":"convention"},
                 "articles":[
                  {"titre":"Les objectifs poursuivis par la subvention dite prestation de service - relais assistants maternels - Ram"},
                  {"titre":"Les objectifs poursuivis par le financement des missions supplémentaires"},
                  {"titre":"Au regard de l'activité du service"}],
                 "missions":{"article":"Les objectifs poursuivis par le financement des missions supplémentaires",
                  "missions":["PROMOTION_ACTIVITE_AM"]},
                 "projet":{"autorite":"CAS","date":"2020-06-18","reference":"CAS du 18 juin 2020",
                  "missions":["PROMOTION_ACTIVITE_AM"]},
                 "originaux":2}""");
    }

    public static Json convention(String dossier) {
        return Json.of("{}").with("/dossier", dossier).with("/texte", texteRam());
    }

    /** From the day after the Ram convention, without a mission. */
    public static Json renewal(String dossier) {
        return convention(dossier)
                .without("/texte/missions")
                .with("/texte/dateEffet", "2024-02-29")
                .with("/texte/dateFin", "2028-12-31");
    }

    public static Json reprise(String dossier) {
        return Json.of("{'premierExercice':2022,'dateConvention':'2020-09-25','convention':{},'avenants':[]}")
                .with("/dossier", dossier)
                .with("/convention", signed(texteRam(), "2020-09-25"));
    }

    public static Json signed(Json texte, String date) {
        return Json.of("{'signatures':[null,null]}")
                .with("/texte", texte)
                .with("/signatures/0", signatureMeaux(date))
                .with("/signatures/1", signatureCaf(date));
    }

    public static Json avenant(String mission) {
        return Json.read("""
                {"intitule":"Avenant Prestation de service « Relais petite enfance » - Rpe - Missions renforcées - Bonus « Territoire Ctg »",
                 "dateEffet":"2022-01-01","dateFin":"2024-02-28","annee":"2022-2024",
                 "codePieces":{"famille":"monter la convention","type":"convention"},
                 "modifie":{"type":"Ram","date":"2020-09-25"},
                 "objets":["MISSIONS_RENFORCEES","BONUS_TERRITOIRE_CTG"],
                 "articles":[
                  {"article":"1.1",
                   "titre":"Les objectifs poursuivis par la subvention dite prestation de service « Relais Petite enfance » (Rpe)",
                   "remplace":"Les objectifs poursuivis par la subvention dite prestation de service - relais assistants maternels - Ram"},
                  {"article":"1.2",
                   "titre":"Les objectifs poursuivis par le financement des missions renforcées",
                   "remplace":"Les objectifs poursuivis par le financement des missions supplémentaires"},
                  {"article":"1.3",
                   "titre":"Au regard de l'activité du service",
                   "remplace":"Au regard de l'activité du service"}],
                 "missions":{"article":"1.2","missions":["MISSION"]},
                 "projet":{"autorite":"ADMINISTRATIVE","date":"2021-12-10","reference":"Evolution du projet 2022",
                  "missions":["MISSION"]},
                 "originaux":2}""".replace("MISSION\"", mission + '"'));
    }

    public static Json signatureMeaux(String date) {
        return Json.of("""
                {'partie':'GESTIONNAIRE','signataire':{'nom':'Jean-François COPÉ','qualite':'Maire'},
                 'lieu':'Meaux','deliberation':'Délibération du conseil municipal du 18 février 2022'}""").with("/date", date);
    }

    public static Json signatureCaf(String date) {
        return Json.of("""
                {'partie':'CAF','signataire':{'nom':'Gaëlle CHOQUER-MARCHAND','qualite':'Directrice'},
                 'lieu':'Melun','deliberation':null}""").with("/date", date);
    }

    public static Json refus(String partie, String date) {
        return Json.of("{'motif':'Le conseil municipal a rejeté la délibération'}")
                .with("/partie", partie)
                .with("/date", date);
    }

    public static Json original(Json signature) {
        return Json.of("{'document':null}").with("/signature", signature);
    }

    public static Json cosignataire() {
        return Json.of("{'nom':'Dominique Lenoir','qualite':'Président','entite':'Ccas de Meaux'}");
    }

    /** With notice, by the gestionnaire. */
    public static Json preavis(String date, String dateEffet) {
        return Json.of("{'partie':'GESTIONNAIRE','genre':'PREAVIS','motif':'Fermeture du relais'}")
                .with("/date", date)
                .with("/dateEffet", dateEffet);
    }

    public static Json suspension(String date, String motif) {
        return Json.of("{}").with("/date", date).with("/motif", motif);
    }
}
