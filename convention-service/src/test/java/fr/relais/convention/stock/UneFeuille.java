package fr.relais.convention.stock;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.relais.kit.csv.CsvWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A sheet with the dossiers of Meaux (SEED 000, ASM-CONV-10), right unless changed by a cell. */
public final class UneFeuille {

    private final List<Map<Colonne, String>> lines = new ArrayList<>();

    /** The Ram convention of a dossier. */
    static UneFeuille withConvention(String dossier) {
        return new UneFeuille().andConvention(dossier);
    }

    UneFeuille andConvention(String dossier) {
        Map<Colonne, String> line = signed(dossier, "CONVENTION", "2020-09-25");
        line.put(Colonne.SIRET, "217 702 844 00010");
        line.put(Colonne.GESTIONNAIRE, "Ville de Meaux");
        line.put(Colonne.TYPE_JURIDIQUE, "COMMUNE");
        line.put(Colonne.REPRESENTANT, "Jean-François COPÉ");
        line.put(Colonne.QUALITE_REPRESENTANT, "Maire");
        line.put(Colonne.SIEGE, "Hôtel de Ville – 77107 MEAUX CEDEX");
        line.put(Colonne.RELAIS, "RPE d'essai");
        line.put(Colonne.COMMUNE, "Meaux");
        line.put(Colonne.PREMIER_EXERCICE, "2022");
        line.put(Colonne.INTITULE, "Convention d'objectifs et de financement « Relais assistants maternels » (Ram)");
        line.put(Colonne.DATE_EFFET, "01/03/2020");
        line.put(Colonne.ANNEE, "2020-2024");
        line.put(Colonne.ARTICLES, """
                Les objectifs poursuivis par la subvention dite prestation de service - relais assistants maternels - Ram
                Les objectifs poursuivis par le financement des missions supplémentaires
                Au regard de l'activité du service""");
        line.put(Colonne.MISSIONS, "PROMOTION_ACTIVITE_AM");
        line.put(Colonne.ARTICLE_MISSIONS, "Les objectifs poursuivis par le financement des missions supplémentaires");
        line.put(Colonne.AUTORITE_PROJET, "CAS");
        line.put(Colonne.DATE_PROJET, "2020-06-18");
        line.put(Colonne.REFERENCE_PROJET, "CAS du 18 juin 2020");
        line.put(Colonne.MISSIONS_PROJET, "PROMOTION_ACTIVITE_AM");
        lines.add(line);
        return this;
    }

    /** The avenant of 2022 of a dossier. */
    UneFeuille andAvenant(String dossier) {
        Map<Colonne, String> line = signed(dossier, "AVENANT", "2022-03-01");
        line.put(
                Colonne.INTITULE,
                "Avenant Prestation de service « Relais petite enfance » - Rpe - Missions renforcées");
        line.put(Colonne.TYPE_MODIFIE, "Ram");
        line.put(Colonne.OBJETS, "MISSIONS_RENFORCEES, BONUS_TERRITOIRE_CTG");
        line.put(Colonne.DATE_EFFET, "2022-01-01");
        line.put(Colonne.ANNEE, "2022-2024");
        line.put(Colonne.ARTICLES, """
                1.2 | Les objectifs poursuivis par le financement des missions renforcées | Les objectifs poursuivis par le financement des missions supplémentaires
                1.3 | Au regard de l'activité du service | Au regard de l'activité du service""");
        line.put(Colonne.MISSIONS, "GUICHET_UNIQUE");
        line.put(Colonne.ARTICLE_MISSIONS, "1.2");
        line.put(Colonne.AUTORITE_PROJET, "ADMINISTRATIVE");
        line.put(Colonne.DATE_PROJET, "10/12/2021");
        line.put(Colonne.REFERENCE_PROJET, "Evolution du projet 2022");
        line.put(Colonne.MISSIONS_PROJET, "GUICHET_UNIQUE");
        lines.add(line);
        return this;
    }

    private static Map<Colonne, String> signed(String dossier, String instrument, String signe) {
        Map<Colonne, String> line = new EnumMap<>(Colonne.class);
        line.put(Colonne.DOSSIER, dossier);
        line.put(Colonne.INSTRUMENT, instrument);
        line.put(Colonne.DATE_CONVENTION, "2020-09-25");
        line.put(Colonne.DATE_FIN, "28/02/2024");
        line.put(Colonne.FAMILLE, "monter la convention");
        line.put(Colonne.TYPE, "convention");
        line.put(Colonne.SIGNATAIRE_GESTIONNAIRE, "Jean-François COPÉ");
        line.put(Colonne.QUALITE_GESTIONNAIRE, "Maire");
        line.put(Colonne.SIGNE_GESTIONNAIRE, signe);
        line.put(Colonne.LIEU_GESTIONNAIRE, "Meaux");
        line.put(Colonne.SIGNATAIRE_CAF, "Gaëlle CHOQUER-MARCHAND");
        line.put(Colonne.QUALITE_CAF, "Directrice");
        line.put(Colonne.SIGNE_CAF, signe);
        line.put(Colonne.LIEU_CAF, "Melun");
        return line;
    }

    /** Changes a cell of the last line; empty empties it. */
    UneFeuille but(Colonne column, String value) {
        lines.get(lines.size() - 1).put(column, value);
        return this;
    }

    byte[] bytes() {
        return CsvWriter.write(
                Colonne.titres(),
                lines.stream()
                        .map(line -> Stream.of(Colonne.values())
                                .map(column -> line.getOrDefault(column, ""))
                                .toList())
                        .toList());
    }

    @Override
    public String toString() {
        return new String(bytes(), UTF_8);
    }
}
