package fr.relais.activity.importation;

import static fr.relais.activity.importation.ChampBilan.AIDES_FORMATION;
import static fr.relais.activity.importation.ChampBilan.ASSISTANTS_MATERNELS;
import static fr.relais.activity.importation.ChampBilan.ATELIERS;
import static fr.relais.activity.importation.ChampBilan.FAMILLES_EN_LIGNE;
import static fr.relais.activity.importation.ChampBilan.FAMILLES_EN_REUNION;
import static fr.relais.activity.importation.ChampBilan.FAMILLES_PAR_COURRIEL;
import static fr.relais.activity.importation.ChampBilan.FAMILLES_PAR_TELEPHONE;
import static fr.relais.activity.importation.ChampBilan.FAMILLES_SUR_PLACE;
import static fr.relais.activity.importation.ChampBilan.GARDES_A_DOMICILE;
import static fr.relais.activity.importation.ChampBilan.IDENTIFICATION_COMMUNE;
import static fr.relais.activity.importation.ChampBilan.IDENTIFICATION_NOM;
import static fr.relais.activity.importation.ChampBilan.MISSION;
import static fr.relais.activity.importation.ChampBilan.MISSION_ACTIONS;
import static fr.relais.activity.importation.ChampBilan.MISSION_ASSISTANTS_MATERNELS;
import static fr.relais.activity.importation.ChampBilan.MISSION_COMMENTAIRE;
import static fr.relais.activity.importation.ChampBilan.MISSION_DEMANDES_RECUES;
import static fr.relais.activity.importation.ChampBilan.MISSION_DEMANDES_REPONDUES;
import static fr.relais.activity.importation.ChampBilan.MISSION_SEANCES;
import static fr.relais.activity.importation.ChampBilan.NOTES_LIBRES;
import static fr.relais.activity.importation.ChampBilan.SOCLE_CADRE_ECHANGE;
import static fr.relais.activity.importation.ChampBilan.SOCLE_DEMARCHES_MONENFANT;
import static fr.relais.activity.importation.ChampBilan.SOCLE_FORMATION_CONTINUE;
import static fr.relais.activity.importation.ChampBilan.SOCLE_INFORMATION_CANDIDATS;
import static fr.relais.activity.importation.ChampBilan.SOCLE_INFORMATION_PARENTS;

import fr.relais.activity.bilan.Questionnaire;
import fr.relais.activity.bilan.Questionnaire.DonneesMission;
import fr.relais.activity.bilan.Questionnaire.FamillesInformees;
import fr.relais.activity.bilan.Questionnaire.Identification;
import fr.relais.activity.bilan.Questionnaire.NotesSocle;
import fr.relais.activity.dossier.Mission;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes a questionnaire of answers read one by one; a group of which nothing is said is not there. */
record Reponses(Map<ChampBilan, Object> lues) {

    private static final Pattern COUNT = Pattern.compile("\\d{1,7}");
    private static final int COUNT_AT_MOST = 1_000_000;

    static Optional<Integer> count(String text) {
        String digits = text.replaceAll("[ \\u00A0\\u202F]", "");
        return COUNT.matcher(digits).matches()
                ? Optional.of(Integer.valueOf(digits)).filter(count -> count <= COUNT_AT_MOST)
                : Optional.empty();
    }

    static Optional<Mission> mission(String text) {
        return Arrays.stream(Mission.values())
                .filter(mission -> mission.name().equals(text))
                .findFirst();
    }

    Questionnaire questionnaire() {
        return new Questionnaire(
                familles(),
                nombre(ASSISTANTS_MATERNELS),
                nombre(GARDES_A_DOMICILE),
                nombre(ATELIERS),
                nombre(AIDES_FORMATION),
                texte(NOTES_LIBRES),
                identification(),
                socle(),
                mission());
    }

    private FamillesInformees familles() {
        boolean isWhole = Stream.of(
                        FAMILLES_SUR_PLACE,
                        FAMILLES_PAR_TELEPHONE,
                        FAMILLES_PAR_COURRIEL,
                        FAMILLES_EN_REUNION,
                        FAMILLES_EN_LIGNE)
                .allMatch(lues::containsKey);
        return isWhole
                ? new FamillesInformees(
                        nombre(FAMILLES_SUR_PLACE),
                        nombre(FAMILLES_PAR_TELEPHONE),
                        nombre(FAMILLES_PAR_COURRIEL),
                        nombre(FAMILLES_EN_REUNION),
                        nombre(FAMILLES_EN_LIGNE))
                : null;
    }

    private Identification identification() {
        Identification said = new Identification(texte(IDENTIFICATION_NOM), texte(IDENTIFICATION_COMMUNE));
        return said.equals(new Identification(null, null)) ? null : said;
    }

    private NotesSocle socle() {
        NotesSocle said = new NotesSocle(
                texte(SOCLE_INFORMATION_CANDIDATS),
                texte(SOCLE_CADRE_ECHANGE),
                texte(SOCLE_FORMATION_CONTINUE),
                texte(SOCLE_DEMARCHES_MONENFANT),
                texte(SOCLE_INFORMATION_PARENTS));
        return said.equals(new NotesSocle(null, null, null, null, null)) ? null : said;
    }

    private DonneesMission mission() {
        DonneesMission said = new DonneesMission(
                (Mission) lues.get(MISSION),
                nombre(MISSION_SEANCES),
                nombre(MISSION_ASSISTANTS_MATERNELS),
                nombre(MISSION_DEMANDES_RECUES),
                nombre(MISSION_DEMANDES_REPONDUES),
                nombre(MISSION_ACTIONS),
                texte(MISSION_COMMENTAIRE));
        return said.equals(new DonneesMission(null, null, null, null, null, null, null)) ? null : said;
    }

    private Integer nombre(ChampBilan champ) {
        return (Integer) lues.get(champ);
    }

    private String texte(ChampBilan champ) {
        return (String) lues.get(champ);
    }
}
