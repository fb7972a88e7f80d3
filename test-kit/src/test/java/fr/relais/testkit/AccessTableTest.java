package fr.relais.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The access matrix is complete or nothing runs. */
class AccessTableTest {
    private static final String HEADER =
            "operationId;declarant;approbateur;signataire;conseiller;gestionnaire-conseil;directeur;ordonnateur;"
                    + "agent-comptable;controleur;bareme;back-office;exploitant;editeur;anonyme";
    private static final String WRITE = "ecrireNote;-;-;-;tout;-;-;-;-;-;-;-;-;-;-";
    private static final String READ = "lireNote;caf;-;-;caf;-;-;-;-;-;-;-;-;-;-";

    @Test
    void a_row_for_each_operation_and_a_column_for_each_role() {
        assertThatCode(() -> check(HEADER, WRITE, READ)).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(HEADER, WRITE)).hasMessageContaining("Operations without a row: [lireNote]");
        assertThatThrownBy(() -> check(HEADER, WRITE, READ, READ.replace("lire", "effacer")))
                .hasMessageContaining("rows without an operation: [effacerNote]");
        assertThatThrownBy(() -> check(HEADER, WRITE, READ, READ)).hasMessageContaining("one row for each operation");
        assertThatThrownBy(() -> check(HEADER.replace("editeur", "lecteur"), WRITE, READ))
                .hasMessageContaining("lecteur");
        assertThatThrownBy(() -> check(HEADER.replace("editeur;", ""), WRITE, READ))
                .hasMessageContaining("the roles are");
        assertThatThrownBy(() -> check(HEADER, WRITE.replace("tout", "oui"), READ))
                .hasMessageContaining("« oui »");
        assertThatThrownBy(() -> check(HEADER, WRITE + ";-", READ)).hasMessageContaining("One cell for each role");
    }

    private static void check(String... lines) {
        AccessTable.parse(Arrays.asList(lines)).requireSameAs(SampleDocument.read());
    }
}
