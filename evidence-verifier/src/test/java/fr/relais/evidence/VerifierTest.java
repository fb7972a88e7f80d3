package fr.relais.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.evidence.UnePreuve.Verdict;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** I5, I12: what was changed in an evidence is found, also by whoever made its manifest again. */
class VerifierTest {

    private static final String REF = "0193a1b2c3d47e5f8a6b1c2d3e4f5a6b";

    @TempDir
    Path folder;

    @Test
    @DisplayName("A coherent evidence: every control is OK, exit code 0")
    void coherent() {
        Verdict verdict = UnePreuve.deFrot().verifiee(folder);

        assertThat(verdict.dit()).endsWith("La preuve est cohérente.\n").doesNotContain("ECHEC");
        assertThat(verdict.dit().lines().filter(line -> line.startsWith("OK "))).hasSize(8);
        assertThat(verdict.code()).isEqualTo(Verifier.COHERENTE);
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "paiement.json | \"brut\": \"7121.94\" | \"brut\": \"7121.95\" | n'est pas le net",
                "paiement.json | \"brut\": \"7121.94\" | \"brut\": \"7121.95\" | au grand livre l'ordre fait 7121.94",
                "paiement.json | \"net\": \"6003.94\" | \"net\": \"6003.95\" | le virement 1 porte 6003.94",
                "paiement.json | \"net\": \"6003.94\" | \"net\": \"6003.9\" | n'est pas un montant en euros",
                "paiement.json | \"net\" | \"nette\" | « net » manque",
                "paiement.json | 1118.00 | 1118.01 | les retenues fait 1118.00 et non 1118.01",
                "paiement.json | \"montant\": \"1118.00\" | \"montant\": \"1000.00\" | les retenues font 1000.00",
                "paiement.json | \"evenement\": \"ev-convention\" | \"evenement\": \"autre\" | n'est pas le fait de l'événement autre",
                "paiement.json | faits/01-convention.json | faits/09-convention.json | faits/09-convention.json manque",
                "paiement.json | \"dossier\": \"771-201800146\" | \"dossier\": \"771-201800145\" | est d'un autre dossier",
                "paiement.json | relais-preuve-1 | relais-preuve-2 | n'est pas celui de ce programme",
                "explication.json | \"resultat\": \"7121.94\" | \"resultat\": \"7121.93\" | donne 7121.93 et non 7121.94",
                "explication.json | \"resultat\": \"6003.94\" | \"resultat\": \"6003.93\" | donne 6003.93 et non 6003.94",
                "explication.json | version 1, | version 2, | cite les barèmes [2022 version 2]",
                "bareme.json | \"exercice\": 2022 | \"exercice\": 2023 | la preuve montre [2023 version 1]",
                "virements.json | \"montant\": \"6003.94\" | \"montant\": \"6003.95\" | porte 6003.95 et non le net",
                "virements.json | b-2 | b-3 | n'est pas celle du paiement",
                "virements.json | \"etat\": \"REJETE\" | \"etat\": \"PAYE\" | ne mènent pas à son état PAYE",
                "virements.json | \"etat\": \"REJETE\" | \"etat\": \"PAYE\" | plusieurs virements du même paiement",
                "virements.json | \"REJETER\" | \"ACCEPTER\" | la banque dit REJETE",
                "virements.json | \"EXECUTER\" | \"ACCEPTER\" | a 1 écriture EXECUTION",
                "virements.json | \"EMETTRE\" | \"LIBERER\" | n'est d'aucun virement émis",
                "lots.json | \"empreinteFichier\": \" | \"empreinteFichier\": \"x | l'empreinte de son fichier manque",
                "lots.json | 000000000002 | 000000000003 | le lot de",
                "lots.json | agent-comptable-77 | ordonnateur-77 | ordonnateur-77 a deux fonctions",
                "lots.json | ordonnateur-77 | gestionnaire-conseil-77 | a déclaré, validé ou évalué",
                "lots.json | directrice-77 | declarant-meaux | a déclaré, validé ou évalué",
                "lots.json | \"LIBERER\" | \"CONSTITUER\" | personne n'a la fonction LIBERER",
                "decisions.json | declarant-meaux | agent-comptable-77 | agent-comptable-77 a la fonction LIBERER",
                "retours.json | \"statut\": \"EXECUTE\" | \"statut\": \"ACCEPTE\" | aucune réponse de la banque ne dit EXECUTE",
                "retours.json | \"montant\": \"6003.94\" | \"montant\": \"6004.94\" | la banque dit 6004.94",
                "retours.json | b-2 | b-7 | qui n'est d'aucun virement",
                "ecritures.json | \"7121.94\" | \"7121.95\" | n'est plus celle qui a été inscrite",
                "ecritures.json | \"debit\": \"7121.94\" | \"debit\": \"7121.95\" | n'est pas équilibrée",
                "ecritures.json | 123456Z | 123457Z | n'est plus celle qui a été inscrite",
                "ecritures.json | \"numero\": 42 | \"numero\": 41 | ne suit pas la précédente",
                "ecritures.json | \"REJET\" | \"RETOUR\" | a 0 écriture REJET",
            })
    void tampered(String file, String before, String after, String found) {
        Verdict verdict = UnePreuve.deFrot().ou(file, before, after).scellee().verifiee(folder);

        assertThat(verdict.dit()).contains("ECHEC").contains(found).doesNotContain("Exception");
        assertThat(verdict.code()).isEqualTo(Verifier.EN_ECHEC);
    }

    @ParameterizedTest(name = "the SEPA line: {0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "6003.94 | 6003.95 | porte 6003.95 et non le net 6003.94",
                "b-2 | b-1 | la référence d'un autre virement",
                "FR76 **** **** **** **** ***0 185 | FR7630001007941234567890185 | montre un IBAN entier",
                "InstdAmt | Amount | n'a pas de référence ou pas de montant",
                "</CdtTrfTxInf> | </Autre> | n'est pas une ligne de virement lisible",
                "<Cdtr> | <!DOCTYPE x SYSTEM 'file:///etc/passwd'><Cdtr> | une déclaration interdite",
                "Ville de Meaux | &tout; | n'est pas une ligne de virement lisible",
            })
    void tamperedLine(String before, String after, String found) {
        Verdict verdict = UnePreuve.deFrot()
                .ou("sepa/" + REF + "-2.xml", before, after)
                .scellee()
                .verifiee(folder);

        assertThat(verdict.dit()).contains(found);
        assertThat(verdict.code()).isEqualTo(Verifier.EN_ECHEC);
    }

    @ParameterizedTest(name = "without {0}")
    @CsvSource({
        "paiement.json",
        "explication.json",
        "bareme.json",
        "faits/01-convention.json",
        "decisions.json",
        "virements.json",
        "lots.json",
        "retours.json",
        "ecritures.json",
        "sepa/" + REF + "-1.xml"
    })
    void lacking(String file) {
        Verdict forged = UnePreuve.deFrot().sans(file).scellee().verifiee(folder);
        assertThat(forged.dit()).contains(file + " manque");
        assertThat(forged.code()).isEqualTo(Verifier.EN_ECHEC);

        assertThat(UnePreuve.deFrot().sans(file).verifiee(folder).dit()).contains(file + " est au manifeste et manque");
    }

    @Test
    @DisplayName("The manifest names every file and no other, once, with its hash")
    void manifest() {
        UnePreuve preuve = UnePreuve.deFrot();
        assertThat(preuve.ou("LISEZMOI.txt", "tests", "essais").verifiee(folder).dit())
                .contains("LISEZMOI.txt n'est plus ce qu'il était");
        assertThat(preuve.avec("ajout.txt", "x").verifiee(folder).dit()).contains("ajout.txt n'est pas au manifeste");
        assertThat(preuve.avec("faits/03-ajout.json", "{}")
                        .scellee()
                        .verifiee(folder)
                        .dit())
                .contains("faits/03-ajout.json n'est la cause de rien");
        assertThat(preuve.sans(Manifeste.NOM).verifiee(folder).dit()).contains("SHA256SUMS manque");
        String manifest = preuve.texte(Manifeste.NOM);
        assertThat(preuve.avec(Manifeste.NOM, manifest + manifest)
                        .verifiee(folder)
                        .dit())
                .contains("illisible ou en double");
        assertThat(preuve.avec(Manifeste.NOM, "n'importe quoi").verifiee(folder).dit())
                .contains("illisible ou en double : ligne 1");
    }
}
