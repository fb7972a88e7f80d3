package fr.relais.funding.rapprochement.rest;

import fr.relais.funding.rapprochement.Rapport;
import fr.relais.kit.csv.CsvWriter;
import java.util.List;
import java.util.stream.Stream;

/** A whole reconciliation as a sheet, a line for each stage, movement, difference and thing to look at. */
final class RapprochementCsv {

    private static final List<String> COLONNES = List.of(
            "rubrique",
            "code",
            "libelle",
            "nombre",
            "montant",
            "grand_livre",
            "ecart",
            "reference",
            "dossier",
            "depuis",
            "detail");

    private RapprochementCsv() {}

    static byte[] write(Rapport rapport) {
        Stream<List<String>> lines = Stream.of(
                        rapport.etapes().stream()
                                .map(one -> compte(
                                        "ETAPE", one.etape().name(), one.etape().libelle(), one.compte())),
                        rapport.mouvements().stream()
                                .map(one -> compte(
                                        "MOUVEMENT",
                                        one.flux().name(),
                                        one.flux().libelle(),
                                        one.compte())),
                        rapport.ecarts().stream().map(RapprochementCsv::ecart),
                        rapport.anomalies().stream().map(RapprochementCsv::anomalie))
                .flatMap(some -> some);
        return CsvWriter.write(COLONNES, lines.toList());
    }

    private static List<String> compte(String rubrique, String code, String libelle, Rapport.Compte compte) {
        return List.of(
                rubrique, code, libelle, "" + compte.nombre(), compte.montant().toString(), "", "", "", "", "", "");
    }

    private static List<String> ecart(Rapport.Ecart one) {
        return List.of(
                "ECART",
                one.controle().name(),
                one.controle().libelle(),
                "",
                one.attendu().toString(),
                one.grandLivre().toString(),
                one.ecart().toString(),
                "",
                "",
                "",
                "");
    }

    private static List<String> anomalie(Rapport.Anomalie one) {
        return List.of(
                "ANOMALIE",
                one.nature().name(),
                one.nature().libelle(),
                "",
                one.montant().toString(),
                "",
                "",
                one.reference(),
                one.dossier(),
                one.depuis().toString(),
                one.detail());
    }
}
