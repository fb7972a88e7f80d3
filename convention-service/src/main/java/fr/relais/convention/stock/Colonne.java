package fr.relais.convention.stock;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of a stock, in the order of the model; {@code pointer} is the field of a take-over that the column fills. */
enum Colonne {
    DOSSIER("dossier", "/dossier"),
    SIRET("siret", "/gestionnaire"),
    GESTIONNAIRE("gestionnaire", ""),
    TYPE_JURIDIQUE("typeJuridique", ""),
    REPRESENTANT("representant", ""),
    QUALITE_REPRESENTANT("qualiteRepresentant", ""),
    SIEGE("siege", ""),
    RELAIS("relais", "/nom"),
    COMMUNE("commune", "/commune"),
    IDEQU("idequ", "/idequ"),
    INSTRUMENT("instrument", ""),
    PREMIER_EXERCICE("premierExercice", "/premierExercice"),
    DATE_CONVENTION("dateConvention", "/dateConvention"),
    INTITULE("intitule", "/texte/intitule"),
    DATE_EFFET("dateEffet", "/texte/dateEffet"),
    DATE_FIN("dateFin", "/texte/dateFin"),
    ANNEE("annee", "/texte/annee"),
    FAMILLE("famille", "/texte/codePieces/famille"),
    TYPE("type", "/texte/codePieces/type"),
    TYPE_MODIFIE("typeModifie", "/texte/modifie"),
    OBJETS("objets", "/texte/objets"),
    ARTICLES("articles", "/texte/articles"),
    MISSIONS("missions", "/texte/missions"),
    ARTICLE_MISSIONS("articleMissions", "/texte/missions/article"),
    AUTORITE_PROJET("autoriteProjet", "/texte/projet/autorite"),
    DATE_PROJET("dateProjet", "/texte/projet"),
    REFERENCE_PROJET("referenceProjet", "/texte/projet/reference"),
    MISSIONS_PROJET("missionsProjet", "/texte/projet/missions"),
    SIGNATAIRE_GESTIONNAIRE("signataireGestionnaire", ""),
    QUALITE_GESTIONNAIRE("qualiteGestionnaire", ""),
    SIGNE_GESTIONNAIRE("signeGestionnaire", "/signatures"),
    LIEU_GESTIONNAIRE("lieuGestionnaire", ""),
    DELIBERATION("deliberation", "/deliberation"),
    SIGNATAIRE_CAF("signataireCaf", ""),
    QUALITE_CAF("qualiteCaf", ""),
    SIGNE_CAF("signeCaf", ""),
    LIEU_CAF("lieuCaf", "");

    private final String titre;
    private final String pointer;

    Colonne(String titre, String pointer) {
        this.titre = titre;
        this.pointer = pointer;
    }

    String titre() {
        return titre;
    }

    static List<String> titres() {
        return Arrays.stream(values()).map(Colonne::titre).toList();
    }

    /** The column that fills what a refusal points at, e.g. {@code /texte/projet/date}: the longest pointer that begins it. */
    static Optional<Colonne> of(String refused) {
        return Arrays.stream(values())
                .filter(column -> !column.pointer.isEmpty() && refused.startsWith(column.pointer))
                .max((one, other) -> Integer.compare(one.pointer.length(), other.pointer.length()));
    }
}
