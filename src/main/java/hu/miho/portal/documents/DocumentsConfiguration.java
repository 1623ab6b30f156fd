package hu.miho.portal.documents;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FileProperties.class)
class DocumentsConfiguration {

    @Bean
    VirusScanner virusScanner(FileProperties properties) {
        return switch (properties.scanner()) {
            case NONE -> file -> ScanVerdict.NOT_SCANNED;
            case CLAMD -> new ClamdScanner(properties.clamd());
        };
    }
}
