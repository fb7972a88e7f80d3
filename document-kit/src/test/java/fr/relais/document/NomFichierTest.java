package fr.relais.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NomFichierTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Délibération du 18 février.pdf, Délibération du 18 février.pdf
            ../../etc/passwd,               passwd.pdf
            C:\\scans\\convention.PDF,      convention.pdf
            facture.pdf.exe,                facture.pdf.pdf
            '"; rm -rf.pdf',                rm -rf.pdf
            <b>nom</b>,                     b.pdf
            ...,                            document.pdf
            / ,                             document.pdf
            """)
    void keepsOnlyAName(String given, String kept) {
        assertThat(NomFichier.of(given, TypeFichier.PDF)).isEqualTo(kept);
    }

    @Test
    void isCutShortAndKeepsItsExtension() {
        assertThat(NomFichier.of("é".repeat(300) + ".jpeg", TypeFichier.JPEG)).isEqualTo("é".repeat(100) + ".jpg");
        assertThat(NomFichier.of("a\r\nSet-Cookie: b=1", TypeFichier.PNG)).isEqualTo("a_Set-Cookie_ b_1.png");
    }
}
